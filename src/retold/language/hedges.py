"""English: what makes a statement less than a fact, and what makes it one.

All tables are our own. Words are lower case, base forms where they are verbs; several words are
joined by an underscore, and stand as they are printed ("believed_to", "it_looks_like"), so that
each piece may be held against the word itself or its base form. A phrase that ends in "to" is one
only before an infinitive ("due to open", not "due to rain"). British spelling stands in the
source, American is added when the tables are read.
"""

from __future__ import annotations

from typing import Final

from retold.language.strength import spellings

# --- hedges -----------------------------------------------------------------------------------

POSSIBLE: Final = 1
PROBABLE: Final = 2

# Criterion: with the word the sentence is not yet a fact, or is somebody's guess; without it, it
# is one. 1 possible; 2 probable, expected, planned, seeming or told by others; 3 near certain:
# the future and what is arranged. To go up a level, or from a level to none, says more.
_HEDGES: Final[dict[tuple[int, str], str]] = {
    (1, "modal"): "may might could can",
    (2, "modal"): "should ought_to",
    (3, "modal"): "will shall would must be_to is_to are_to was_to were_to going_to gonna",
    (1, "verb"): """
        suspect guess wonder speculate surmise conjecture hypothesise theorise postulate posit
        imagine dream suppose hint insinuate moot mull consider contemplate weigh ponder explore
        toy_with flirt_with think_about look_at look_into talk_of discuss debate float entertain
        allege purport pretend claim fear doubt threaten stand_to aspire_to wish would_like_to
        seek_to try_to attempt_to strive_to offer_to be_open_to be_asked_to be_urged_to
        be_invited_to be_encouraged_to may_have might_have could_have
    """,
    (2, "verb"): """
        believe think feel reckon assume presume estimate expect anticipate predict forecast
        foresee project envisage envision hope_to hope plan_to plan intend_to intend want_to
        aim_to aim propose_to propose mean_to prepare_to prepare agree_to agree pledge_to pledge
        promise_to promise vow_to vow commit_to undertake_to tend_to appear seem suggest indicate
        imply infer signal point_to argue contend maintain assert understand advise recommend urge
        call_for demand ask_for seek bid_for apply_for need_to expect_to look_to stand_ready_to
        threaten_to opt_to
    """,
    (3, "verb"): "arrange_to decide_to decide resolve_to be_about_to",
    (1, "adverb"): """
        possibly perhaps maybe conceivably potentially allegedly purportedly supposedly ostensibly
        tentatively hypothetically theoretically arguably questionably doubtfully debatably
        sometimes occasionally
    """,
    (2, "adverb"): """
        probably likely presumably reportedly apparently seemingly hopefully provisionally
        preliminarily conditionally typically usually generally mostly largely normally reputedly
    """,
    (3, "adverb"): """
        almost_certainly nearly_certainly in_all_likelihood in_all_probability virtually
        practically
    """,
    (1, "adjective"): """
        possible potential alleged suspected unconfirmed unverified unproven unproved purported
        supposed putative hypothetical conceivable uncertain unclear speculative questionable
        doubtful disputed contested tentative rumoured unsubstantiated uncorroborated would-be
        thinkable imaginable feasible undecided unsettled unresolved inconclusive theoretical
        debatable arguable so-called
    """,
    (2, "adjective"): """
        likely probable expected planned proposed intended apparent presumed believed reported
        prospective provisional preliminary estimated projected anticipated predicted forecast
        hoped-for envisaged draft pending conditional seeming ostensible reputed touted mooted
        willing hopeful optimistic confident aspiring
    """,
    (3, "adjective"): "scheduled due impending upcoming forthcoming imminent near-certain",
    (1, "noun"): """
        possibility potential chance risk allegation rumour speculation suspicion hint suggestion
        hypothesis theory conjecture guess doubt uncertainty threat fear claim accusation idea
        prospect hearsay
    """,
    (2, "noun"): """
        likelihood probability expectation plan proposal intention hope aim goal forecast
        prediction projection estimate belief assumption presumption indication sign bid
        proposition impression perception opinion view draft pledge promise vow wish ambition
        recommendation demand
    """,
    (3, "noun"): "arrangement",
    (1, "phrase"): """
        it_is_possible_that it_may_be_that it_could_be_that there_is_a_chance there_is_a_risk
        there_is_a_possibility there_is_speculation there_are_rumours rumour_has_it
        cannot_be_ruled_out can't_be_ruled_out not_ruled_out has_not_ruled_out does_not_rule_out
        not_excluded not_impossible one_of_several one_of_many among_the_possible in_theory
        in_principle on_paper at_best at_worst at_risk_of in_danger_of on_the_table
        under_consideration under_discussion under_review being_considered being_discussed
        being_weighed in_talks_to in_talks_over considering_whether_to deciding_whether_to
        yet_to_be_decided yet_to_be_confirmed not_yet_confirmed not_been_confirmed
        could_not_be_verified could_not_immediately_be_verified not_independently_verified
        could_not_be_confirmed not_known_whether not_clear_whether not_clear_if unclear_whether
        unclear_if remains_to_be_seen too_early_to_say too_soon_to_say suspected_of accused_of
        alleged_to said_to rumoured_to claimed_to suspected_to thought_possible open_to_question
        a_person_of_interest in_connection_with on_suspicion_of may_well might_well could_well
        as_far_as_is_known to_the_best_of_our_knowledge for_all_we_know
    """,
    (2, "phrase"): """
        believed_to thought_to understood_to reported_to expected_to likely_to set_to projected_to
        forecast_to predicted_to estimated_to estimated_at supposed_to planned_to intended_to
        planning_to hoping_to wanting_to aiming_to poised_to tipped_to slated_to lined_up_to
        prepared_to ready_to willing_to keen_to eager_to determined_to hopes_to plans_to
        has_plans_to have_plans_to has_said_it_will considered_to deemed_to seen_as regarded_as
        viewed_as considered_a appears_to seems_to looks_to looks_like looks_set_to it_looks_like
        it_seems_that it_appears_that it_is_thought it_is_believed it_is_understood it_is_expected
        it_is_feared it_is_hoped it_was_reported as_if as_though in_effect according_to
        by_all_accounts by_some_accounts by_one_account some_say some_believe experts_believe
        in_my_view in_my_opinion in_his_view in_his_opinion in_her_view in_her_opinion
        in_their_view in_our_view i_think i_believe i_suppose i_guess we_think we_believe
        one_of_the among_the at_least_in_part in_part to_some_extent more_likely_than_not
        on_course_to on_track_to on_the_verge_of on_the_brink_of in_the_running_for
        a_candidate_for the_favourite_to hopes_are_high in_line_to in_line_for agreed_to
        has_agreed_to have_agreed_to pledged_to promised_to offered_to with_a_view_to
        in_an_effort_to in_a_bid_to in_an_attempt_to in_the_hope_of preliminary_results
        initial_results early_results
    """,
    (3, "phrase"): """
        due_to scheduled_to sure_to certain_to bound_to guaranteed_to destined_to about_to
        on_the_point_of preparing_to all_but as_good_as more_than_likely almost_certain
        almost_certain_to virtually_certain nearly_certain highly_likely highly_probable
        very_likely most_likely widely_expected_to there_is_little_doubt little_doubt_that
        no_doubt in_the_process_of under_way_to
    """,
    (1, "condition"): """
        if unless provided providing provided_that providing_that on_condition_that
        on_the_condition_that on_condition as_long_as so_long_as only_if if_and_when
        if_and_only_if even_if in_case in_the_event in_the_event_of in_the_event_that assuming
        assuming_that supposing suppose_that given_that_it subject_to conditional_on
        conditional_upon contingent_on contingent_upon dependent_on depending_on depends_on
        depend_on hinges_on hinge_on pending awaiting except_if should_it should_they should_he
        should_she were_it were_they had_it but_for without_which or_else barring lest until
        in_which_case if_approved if_confirmed if_convicted if_elected if_found_guilty
        if_necessary if_passed if_proven if_true whether whether_or_not in_exchange_for
        in_return_for with_the_approval_of
    """,
}


def _read_hedges() -> dict[str, tuple[int, str]]:
    out: dict[str, tuple[int, str]] = {}
    for (level, kind), text in _HEDGES.items():
        for word in text.split():
            for spelling in spellings(word):
                if spelling not in out or level < out[spelling][0]:  # the more doubtful reading
                    out[spelling] = level, kind
    return dict(sorted(out.items()))


HEDGES: dict[str, tuple[int, str]] = _read_hedges()
"""What makes a statement less than a fact: (1 possible, 2 probable or planned, 3 near certain;
kind: modal, verb, adverb, adjective, noun, phrase, condition)."""


# --- words that deny ----------------------------------------------------------------------------

# word: forms of the complement that it denies. Criterion: "failed to stop" says that it did not
# stop; a story that keeps the complement and loses the word tells the contrary.
# Forms: "x" an infinitive with to; "g" a form in -ing; "c" a that-clause; "o" the object; "s" the
# subject ("the plan was cancelled", "the evidence is absent"); "n" the noun that it stands before
# ("a failed attempt"); a preposition in brackets: "g" or a noun behind it (deterred from).
_IMPLICIT_NEGATIVES: Final = """
    fail x (in at); refuse x o; decline x o; deny c g o; reject o c; avoid g o; evade o g;
    dodge o g; escape g o; prevent o g (from); stop o g (from); block o (from); bar o (from);
    ban o (from); prohibit o (from); forbid r x o; keep (from); deter o (from);
    discourage o (from); dissuade o (from); inhibit o (from); preclude o g (from); save o (from);
    spare o; stave_off o; ward_off o; fend_off o; head_off o; avert o; foil o; thwart o; halt o;
    cease x g o; quit g o; discontinue o g; abandon o g; drop o; scrap o s; cancel o s;
    call_off o s; abort o s; suspend o s; shelve o s; axe o s; withdraw o (from);
    pull_out (of from); back_out (of); drop_out (of); opt_out (of); back_away (from);
    shy_away (from); hold_back (from); hold_off g (on); refrain (from); abstain (from);
    desist (from); forbear x (from); stop_short (of); fall_short (of); steer_clear (of);
    stay_away (from); stay_out (of); keep_away (from); keep_out (of); lack o; miss g o; skip o g;
    neglect x o; forget x; omit x o; leave_out o; exclude o (from); rule_out o g c; discount o c;
    disprove o c; refute o c; rebut o; debunk o; contradict o c; dispute o c; doubt c o;
    disbelieve o c; disavow o; disown o; disclaim o; renounce o; repudiate o; retract o; recant o;
    rescind o; revoke o s; repeal o s; annul o s; void o s; overturn o s; quash o s; reverse o s;
    veto o s; defeat o s; vote_down o s; turn_down o; throw_out o s; strike_down o s;
    withhold o (from); resist g o; oppose o g; object (to); balk (at); baulk (at); boycott o;
    shun o; spurn o; rebuff o; snub o; waive o; forgo o g; forego o g; relinquish o; give_up g o;
    run_out (of); do_without o g; go_without o g; manage_without o; dispense (with); cure (of);
    exempt o (from); excuse o (from); absolve o (of from); acquit o (of); clear o (of);
    exonerate o (of from); disqualify o (from); deprive o (of); strip o (of); rob o (of);
    rid o (of); free o (of from); disappear s; vanish s; collapse s; fall_through s; fall_flat s;
    come_to_nothing s; come_to_naught s; break_down s; claim_falsely c x; disagree c (with);
    differ (from); disapprove (of); disobey o; defy o; flout o; violate o; breach o; no_longer s;
    cannot s; can_no_longer s; will_no_longer s; stop_being s; unable x; incapable (of);
    powerless x; helpless x; unwilling x; reluctant x; loath x; unlikely x c; improbable c;
    impossible x c; unthinkable c; inconceivable c; unprepared x (for); unready x;
    ineligible x (for); unfit x (for); unsuitable (for); unaware c (of); ignorant (of);
    oblivious (to of); unconscious (of); unsure c; uncertain c; unconvinced c; doubtful c;
    sceptical c (of about); afraid x; scared x; averse (to); opposed (to); immune (to from);
    exempt (from); free (of from); clear (of); devoid (of); bereft (of); empty (of); void (of);
    short (of); shy (of); far (from); absent s n (from); missing s n (from); innocent (of);
    not_guilty (of); untrue c s; false c s n; incorrect c s; inaccurate s n; mistaken s;
    bogus n s; fake n s; fictitious n s; so-called n; alleged n; would-be n; former n; ex n;
    failed n; attempted n; aborted n; cancelled n s; abandoned n s; unsuccessful n s; botched n;
    foiled n; thwarted n; averted n; abortive n; unfulfilled n s; unfinished n s; incomplete n s;
    unpaid n s; unsigned n s; unproven n s; unfounded n s; groundless n s; baseless n s;
    unsubstantiated n s; unconfirmed n s; unverified n s; unresolved n s; unsolved n s;
    unanswered n s; untested n s; unarmed n s; unharmed s; unhurt s; uninjured s; undamaged s;
    unchanged s; untouched s; unaffected s; non-existent s n; nonexistent s n; imaginary n s;
    hypothetical n s; too_early x; too_late x; too_soon x; too_small x; too_weak x; too_old x;
    too_young x; too_ill x; too_expensive x; too_dangerous x; yet_to x; have_yet_to x;
    has_yet_to x; be_yet_to x; remain_to_be x; nowhere_near g o; not_yet s; never s; hardly s;
    scarcely s; barely s; rarely s; seldom s; neither s; nor s; nobody s; no_one s; nothing s;
    none s; without g o; instead_of g o; rather_than g o; as_opposed_to g o; in_place_of o;
    minus o; except o; except_for o g; excluding o; bar_none o; apart_from o g; other_than o g;
    aside_from o g; but_for o; save_for o; short_of g o; against o g; anything_but o;
    failure x (of in to); refusal x (of); inability x; unwillingness x; reluctance x;
    denial c (of); rejection (of); lack (of); absence (of); shortage (of); want (of); ban (on);
    prohibition (on of against); embargo (on); veto (of on over); refutation (of); halt (to);
    cancellation (of); abolition (of); abandonment (of); withdrawal (of from); removal (of);
    exclusion (of from); prevention (of); avoidance (of); omission (of); neglect (of); loss (of);
    opposition (to); objection (to); resistance (to); doubt c (about)
"""


def _read_negatives() -> dict[str, frozenset[str]]:
    out: dict[str, set[str]] = {}
    for entry in _IMPLICIT_NEGATIVES.split(";"):
        word, *forms = entry.replace("(", " ").replace(")", " ").split()
        for spelling in spellings(word):
            out.setdefault(spelling, set()).update(forms)
    return {word: frozenset(forms) for word, forms in sorted(out.items())}


IMPLICIT_NEGATIVES: dict[str, frozenset[str]] = _read_negatives()
"""Word that denies: the forms of complement it denies, one letter each or a preposition."""
