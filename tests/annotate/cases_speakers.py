"""Marked texts for the quote-speaker finder.

Every text is invented. ⟦ ⟧ stand just inside the marks of each quote; removing
them gives the input. For each ⟦ ⟧ in order the list holds (mention, fullest name),
or None where the text leaves the speaker open.

The mention is the exact words that name the speaker in the sentence of the quote,
with a role or honorific that stands before the name, or a phrase that completes a
role ("the energy minister, Liina Kaseorg", "a spokesman for the ministry"), but
without what follows in apposition ("Rosa Duarte", not "Rosa Duarte, 54, a nurse")
and without a possessive 's. It is "" where the sentence of the quote has no mention
and the speaker is carried over; so the second quote of “A,” she said. “B.” has "",
while both quotes of “A,” she said, “b.” have "she". Interview answers have "".

The fullest name is the fullest form of the speaker's name anywhere in the text,
without honorific, role or article, or the description if the speaker is never named.
Compare descriptions without regard to case.
"""

CASES: list[tuple[str, str, list[tuple[str, str] | None]]] = [
    (
        "said_x",
        "“⟦The road will stay closed until spring,⟧” said Marta Ellow.",
        [("Marta Ellow", "Marta Ellow")],
    ),
    (
        "x_said",
        "“⟦The road will stay closed until spring,⟧” Marta Ellow said.",
        [("Marta Ellow", "Marta Ellow")],
    ),
    (
        "x_said_before_comma",
        'Marta Ellow said, "⟦The road will stay closed until spring.⟧"',
        [("Marta Ellow", "Marta Ellow")],
    ),
    (
        "said_surname_resolved",
        "Marta Ellow has run the roads office since 2011. “⟦It will stay closed until spring,⟧” said Ellow.",
        [("Ellow", "Marta Ellow")],
    ),
    (
        "surname_fuller_name_comes_later",
        '"⟦I am not a patient woman,⟧" Stoll said. Vera Stoll, who has practised law for forty years, had waited since dawn.',
        [("Stoll", "Vera Stoll")],
    ),
    (
        "told_outlet",
        "“⟦We were never asked,⟧” Devon Okafor told the Herald.",
        [("Devon Okafor", "Devon Okafor")],
    ),
    (
        "told_agency_pronoun_after",
        "Devon Okafor runs the boatyard. “⟦We were never asked,⟧” he told Coastline News Agency.",
        [("he", "Devon Okafor")],
    ),
    (
        "told_person",
        "Devon Okafor shook the visitor's hand. “⟦You have come a long way for bad news,⟧” he told Hiro Ito.",
        [("he", "Devon Okafor")],
    ),
    (
        "according_to",
        "The bridge is “⟦one hard frost from falling⟧”, according to Ines Tarbo, an engineer.",
        [("Ines Tarbo", "Ines Tarbo")],
    ),
    (
        "according_to_first",
        "According to Ines Tarbo, the bridge is “⟦one hard frost from falling⟧”.",
        [("Ines Tarbo", "Ines Tarbo")],
    ),
    (
        "possessive_statement",
        "Paul Terrane resigned on Friday. “⟦I leave with a clear conscience,⟧” Terrane's statement said.",
        [("Terrane", "Paul Terrane")],
    ),
    (
        "was_quoted_as_saying",
        "Paul Terrane was quoted as saying: “⟦I leave with a clear conscience.⟧”",
        [("Paul Terrane", "Paul Terrane")],
    ),
    (
        "quoted_by_paper_not_paper",
        "“⟦I leave with a clear conscience,⟧” Paul Terrane was quoted as saying by the Island Courier.",
        [("Paul Terrane", "Paul Terrane")],
    ),
    (
        "tag_before_colon",
        "Lotte Arn closed the gate behind her. She added: “⟦You may tell them I was polite.⟧”",
        [("She", "Lotte Arn")],
    ),
    (
        "tag_in_the_middle",
        "“⟦If the council will not act,⟧” said Gus Imrie, “⟦then the village will act without it.⟧”",
        [
            ("Gus Imrie", "Gus Imrie"),
            ("Gus Imrie", "Gus Imrie"),
        ],
    ),
    (
        "tag_in_the_middle_pronoun",
        'Oda Prill put down her pen. "⟦I have counted it twice,⟧" she said, "⟦and I will not count it again.⟧"',
        [
            ("she", "Oda Prill"),
            ("she", "Oda Prill"),
        ],
    ),
    (
        "long_apposition",
        "“⟦We ran out of gloves by noon,⟧” said Rosa Duarte, 54, a nurse who has worked at the clinic since 1999.",
        [("Rosa Duarte", "Rosa Duarte")],
    ),
    (
        "long_apposition_names_other_person",
        "“⟦We ran out of gloves by noon,⟧” said Rosa Duarte, a nurse who trained under Dr Emil Sand and now runs his old ward.",
        [("Rosa Duarte", "Rosa Duarte")],
    ),
    (
        "apposition_before_verb",
        "“⟦The wall was never sound,⟧” Hugh Tallis, a retired engineer who lives on Fenner Street, said.",
        [("Hugh Tallis", "Hugh Tallis")],
    ),
    (
        "place_and_time_between",
        "Karin Oberly, speaking at a rally in Torvale on Tuesday, said: “⟦We do not beg for water here.⟧”",
        [("Karin Oberly", "Karin Oberly")],
    ),
    (
        "place_and_time_after",
        "“⟦We do not beg for water here,⟧” Karin Oberly said at a rally in Torvale on Tuesday evening.",
        [("Karin Oberly", "Karin Oberly")],
    ),
    (
        "time_between_subject_and_verb",
        "“⟦We do not beg for water here,⟧” Karin Oberly on Tuesday told supporters in Torvale.",
        [("Karin Oberly", "Karin Oberly")],
    ),
    (
        "participle_adding",
        "Sim Rooke has taught at the school for ten years. “⟦They are good children,⟧” he said, adding that the roof had leaked since March.",
        [("he", "Sim Rooke")],
    ),
    (
        "participle_adding_quote",
        "“⟦They are good children,⟧” Sim Rooke said, adding: “⟦It is the roof that misbehaves.⟧”",
        [
            ("Sim Rooke", "Sim Rooke"),
            ("Sim Rooke", "Sim Rooke"),
        ],
    ),
    (
        "participle_gesture",
        "“⟦That is where the kitchen was,⟧” said Maro Hend, pointing at a heap of brick.",
        [("Maro Hend", "Maro Hend")],
    ),
    (
        "inverted_with_role",
        "“⟦There is gas for the winter,⟧” Energy Minister Liina Kaseorg said.",
        [("Energy Minister Liina Kaseorg", "Liina Kaseorg")],
    ),
    (
        "said_role_name",
        "“⟦There is gas for the winter,⟧” said Energy Minister Liina Kaseorg.",
        [("Energy Minister Liina Kaseorg", "Liina Kaseorg")],
    ),
    (
        "the_role_name",
        "“⟦There is gas for the winter,⟧” said the energy minister, Liina Kaseorg.",
        [("the energy minister, Liina Kaseorg", "Liina Kaseorg")],
    ),
    (
        "honorific_dropped",
        "“⟦The fever is not spreading,⟧” said Dr Josephine Ubbink.",
        [("Dr Josephine Ubbink", "Josephine Ubbink")],
    ),
    (
        "honorific_short_then_full",
        "“⟦The fever is not spreading,⟧” Dr Ubbink said. Josephine Ubbink has led the clinic since 2004.",
        [("Dr Ubbink", "Josephine Ubbink")],
    ),
    (
        "mr_with_no_fuller_name",
        "The shop was shut when we called. “⟦Come back when there is bread,⟧” Mr Valdek said.",
        [("Mr Valdek", "Valdek")],
    ),
    (
        "rank_dropped",
        "“⟦Two men are in custody,⟧” Detective Sergeant Moira Fenn told reporters.",
        [("Detective Sergeant Moira Fenn", "Moira Fenn")],
    ),
    (
        "professor_surname",
        "Hanne Dorrit teaches history at Pell. “⟦Nobody trusted the old maps,⟧” Professor Dorrit said.",
        [("Professor Dorrit", "Hanne Dorrit")],
    ),
    (
        "role_only_resolved",
        "Ingrid Sall was elected mayor in May. “⟦I inherited a leaking roof,⟧” the mayor said.",
        [("the mayor", "Ingrid Sall")],
    ),
    (
        "role_only_resolved_with_other_person_nearer",
        "The mayor, Ingrid Sall, met the harbour engineer, Hugh Tallis, on Monday. “⟦I inherited a leaking roof,⟧” the mayor said.",
        [("the mayor", "Ingrid Sall")],
    ),
    (
        "role_only_second_role",
        "The mayor, Ingrid Sall, met the harbour engineer, Hugh Tallis, on Monday. “⟦The roof is not my department,⟧” the engineer said.",
        [("the engineer", "Hugh Tallis")],
    ),
    (
        "role_age_description",
        "Win Parrish, a postmaster from Hollin Bay, has walked the same round since 1984. “⟦My dog does the hard part,⟧” the 61-year-old said.",
        [("the 61-year-old", "Win Parrish")],
    ),
    (
        "role_only_never_named",
        "“⟦We cannot comment on a live case,⟧” the spokesperson said.",
        [("the spokesperson", "the spokesperson")],
    ),
    (
        "neighbour_never_named",
        "“⟦He kept bees and bothered nobody,⟧” said a neighbour.",
        [("a neighbour", "a neighbour")],
    ),
    (
        "neighbour_then_pronoun",
        "A neighbour watched from her porch. “⟦He kept bees and bothered nobody,⟧” she said.",
        [("she", "A neighbour")],
    ),
    (
        "one_of_never_named",
        "“⟦We could hear tapping under the beams,⟧” one of the rescuers said.",
        [("one of the rescuers", "one of the rescuers")],
    ),
    (
        "unnamed_official_condition",
        "“⟦There is no plan for Thursday,⟧” said an official who asked not to be named.",
        [("an official", "an official")],
    ),
    (
        "pronoun_he_skips_woman",
        "Tor Venn and his wife, Ada, lost the house in the fire. “⟦I still reach for the light switch,⟧” he said.",
        [("he", "Tor Venn")],
    ),
    (
        "pronoun_she_skips_man",
        "Lotte Arn bought the cottage from Padraig Noone. “⟦I paid too much for the view,⟧” she said.",
        [("she", "Lotte Arn")],
    ),
    (
        "pronoun_they_group",
        "The strikers met outside the gate at dawn. “⟦We will be here tomorrow as well,⟧” they said in one voice.",
        [("they", "The strikers")],
    ),
    (
        "pronoun_skips_agency",
        "Ferry chief Martin Oake spoke to Coastline News Agency on the quay. “⟦The second engine was fine,⟧” he said.",
        [("he", "Martin Oake")],
    ),
    (
        "pronoun_skips_place",
        "Bea Corrow moved from St Orla to Port Marian last year. “⟦Nobody locks a door here,⟧” she said.",
        [("she", "Bea Corrow")],
    ),
    (
        "pronoun_skips_possessor",
        "Vera Stoll's brother, Anton Reiss, found the letter in a drawer. “⟦I knew the handwriting at once,⟧” he said.",
        [("he", "Anton Reiss")],
    ),
    (
        "pronoun_skips_possessor_same_gender",
        "Cal Orrey's trainer, Alf Threlby, threw in the towel in the third round. “⟦I wanted the lad to see his next birthday,⟧” he said.",
        [("he", "Alf Threlby")],
    ),
    (
        "pronoun_skips_photo_credit",
        (
            "The mayor, Ingrid Sall, cut the ribbon at noon.\n\n"
            "Photograph: Ellen Voss/Northlight\n\n"
            "“⟦It is a good day for the valley,⟧” she said."
        ),
        [("she", "Ingrid Sall")],
    ),
    (
        "pronoun_skips_byline",
        (
            "By Carol Minter\n\n"
            "Ingrid Sall cut the ribbon at noon. “⟦It is a good day for the valley,⟧” she said."
        ),
        [("she", "Ingrid Sall")],
    ),
    (
        "pronoun_skips_street_and_prize",
        "Jo Banner won the Katherine Pell Prize on Monday in a hall on Victoria Lane. “⟦I had no speech ready,⟧” she said.",
        [("she", "Jo Banner")],
    ),
    (
        "told_to_other_person",
        "Nadia Forl wept as she gave evidence. “⟦I left the gate open,⟧” she told Mr Ito, who leads the inquiry.",
        [("she", "Nadia Forl")],
    ),
    (
        "told_to_named_same_gender",
        "Nadia Forl wept as she gave evidence. “⟦I left the gate open,⟧” Forl told the chair of the inquiry, Anna Bell.",
        [("Forl", "Nadia Forl")],
    ),
    (
        "asked_by_other",
        "Asked by Anna Bell whether he had read the file, Tor Venn said: “⟦I read the first page and the last.⟧”",
        [("Tor Venn", "Tor Venn")],
    ),
    (
        "asked_by_other_pronoun",
        "Tor Venn gave evidence on Monday. Asked by Anna Bell about the file, he said: “⟦I read the first page and the last.⟧”",
        [("he", "Tor Venn")],
    ),
    (
        "said_of_other",
        "“⟦She was the best of us,⟧” Ore Baddun said of the goalkeeper, Lena Strand.",
        [("Ore Baddun", "Ore Baddun")],
    ),
    (
        "speaks_about_other_in_paragraph",
        "Lena Strand retired on Friday after 12 years in goal. “⟦She was the best of us,⟧” said the captain, Ore Baddun.",
        [("the captain, Ore Baddun", "Ore Baddun")],
    ),
    (
        "alongside_other",
        "Standing beside the bishop, Conrad Hale, the mayor said: “⟦This town has buried enough sons.⟧” Ingrid Sall has been mayor since May.",
        [("the mayor", "Ingrid Sall")],
    ),
    (
        "question_and_answer_two_people",
        "“⟦Did you see the crack?⟧” the judge asked. “⟦Everybody saw the crack,⟧” Lotte Arn replied.",
        [
            ("the judge", "the judge"),
            ("Lotte Arn", "Lotte Arn"),
        ],
    ),
    (
        "two_speakers_two_tags",
        "“⟦It began with a hum,⟧” said Oda Prill. “⟦It began with a bang,⟧” said her deputy, Sim Rooke.",
        [
            ("Oda Prill", "Oda Prill"),
            ("her deputy, Sim Rooke", "Sim Rooke"),
        ],
    ),
    (
        "two_speakers_tags_before",
        "Oda Prill said: “⟦It began with a hum.⟧” Sim Rooke said: “⟦It began with a bang.⟧”",
        [
            ("Oda Prill", "Oda Prill"),
            ("Sim Rooke", "Sim Rooke"),
        ],
    ),
    (
        "two_pronouns_two_people",
        "Anna Prill and Peter Rooke were both on duty. “⟦It began with a hum,⟧” she said. “⟦It began with a bang,⟧” he said.",
        [
            ("she", "Anna Prill"),
            ("he", "Peter Rooke"),
        ],
    ),
    (
        "carried_over_same_paragraph",
        "“⟦The water came at night,⟧” Lotte Arn said. “⟦By morning there was no garden.⟧”",
        [
            ("Lotte Arn", "Lotte Arn"),
            ("", "Lotte Arn"),
        ],
    ),
    (
        "carried_over_pronoun",
        "Lotte Arn stood in the lane. “⟦The water came at night,⟧” she said. “⟦By morning there was no garden.⟧”",
        [
            ("she", "Lotte Arn"),
            ("", "Lotte Arn"),
        ],
    ),
    (
        "carried_over_next_paragraph",
        (
            "“⟦The water came at night,⟧” Lotte Arn said.\n\n"
            "“⟦By morning there was no garden and no wall.⟧”"
        ),
        [
            ("Lotte Arn", "Lotte Arn"),
            ("", "Lotte Arn"),
        ],
    ),
    (
        "carried_over_three",
        (
            "“⟦I have nothing to hide,⟧” said Vera Stoll. “⟦Ask me anything you like. Ask my clerk.⟧”\n\n"
            "“⟦I have been in this trade for forty years.⟧”"
        ),
        [
            ("Vera Stoll", "Vera Stoll"),
            ("", "Vera Stoll"),
            ("", "Vera Stoll"),
        ],
    ),
    (
        "carried_over_not_past_new_tag",
        "“⟦I have nothing to hide,⟧” said Vera Stoll. “⟦Then show us the ledger,⟧” said Ned Tully.",
        [
            ("Vera Stoll", "Vera Stoll"),
            ("Ned Tully", "Ned Tully"),
        ],
    ),
    (
        "paragraph_of_several_quotes",
        "Imrie called the design “⟦a puzzle with no answer⟧”. He said the contractor had been “⟦asleep since the autumn⟧”, and he described the drains as “⟦older than the church⟧”. Gus Imrie has worked on the site for a year.",
        [
            ("Imrie", "Gus Imrie"),
            ("He", "Gus Imrie"),
            ("he", "Gus Imrie"),
        ],
    ),
    (
        "paragraph_two_people_several_quotes",
        "“⟦It is only a river until it rains,⟧” said the warden, Luc Amberet. “⟦After that it is a wall.⟧” His assistant, Fay Linden, disagreed. “⟦It is a river all the time,⟧” she said.",
        [
            ("the warden, Luc Amberet", "Luc Amberet"),
            ("", "Luc Amberet"),
            ("she", "Fay Linden"),
        ],
    ),
    (
        "multi_paragraph_tag_last",
        (
            "“⟦We had been told the wall would hold.⟧\n\n"
            "“⟦When it went, there was no sound at all.⟧\n\n"
            "“⟦I would not build there again,⟧” said Lotte Arn."
        ),
        [
            ("", "Lotte Arn"),
            ("", "Lotte Arn"),
            ("Lotte Arn", "Lotte Arn"),
        ],
    ),
    (
        "multi_paragraph_tag_first",
        (
            "Lotte Arn said in a letter: “⟦I do not accept the findings.⟧\n\n"
            "“⟦I will answer them in court.⟧”"
        ),
        [
            ("Lotte Arn", "Lotte Arn"),
            ("", "Lotte Arn"),
        ],
    ),
    (
        "multi_paragraph_single_marks",
        (
            "‘⟦We’d been told the wall would hold,⟧’ said Lotte Arn. ‘⟦We’d been told that for years.⟧\n\n"
            "‘⟦When it went, there wasn’t a sound.⟧’"
        ),
        [
            ("Lotte Arn", "Lotte Arn"),
            ("", "Lotte Arn"),
            ("", "Lotte Arn"),
        ],
    ),
    (
        "fragment_called",
        "Kovač called the plan “⟦a gift that can be taken back⟧”. Milan Kovač leads the opposition.",
        [("Kovač", "Milan Kovač")],
    ),
    (
        "fragment_said_was",
        'Dana Roake said the deal was "⟦dead on arrival⟧".',
        [("Dana Roake", "Dana Roake")],
    ),
    (
        "fragment_described_as_relative",
        "The council apologised on Friday for a decision Hugh Tallis described as “⟦shameful and very late⟧”.",
        [("Hugh Tallis", "Hugh Tallis")],
    ),
    (
        "fragment_described_as_pronoun",
        "Hugh Tallis left the meeting early, before the vote on a decision he described as “⟦shameful and very late⟧”.",
        [("he", "Hugh Tallis")],
    ),
    (
        "fragment_labelled",
        "Bram Eddis labelled the new rules “⟦a tax on tall people⟧”.",
        [("Bram Eddis", "Bram Eddis")],
    ),
    (
        "fragment_in_two_pieces",
        "Bea Corrow called the scheme “⟦a bridge to nowhere useful⟧” and “⟦a gift to the cement trade⟧”.",
        [
            ("Bea Corrow", "Bea Corrow"),
            ("Bea Corrow", "Bea Corrow"),
        ],
    ),
    (
        "fragment_two_people_one_sentence",
        "Bea Corrow called it “⟦a bridge to nowhere useful⟧”, while for Gus Imrie it was “⟦forty years too late⟧”.",
        [
            ("Bea Corrow", "Bea Corrow"),
            ("Gus Imrie", "Gus Imrie"),
        ],
    ),
    (
        "fragment_accused",
        "Karin Oberly accused the ministry of “⟦selling rain to the thirsty⟧”.",
        [("Karin Oberly", "Karin Oberly")],
    ),
    (
        "fragment_that_clause_then_quote",
        "Karin Oberly said that the dam was “⟦built for another river⟧” and should come down.",
        [("Karin Oberly", "Karin Oberly")],
    ),
    (
        "fragment_dismissed",
        "Liina Kaseorg dismissed reports of a split as “⟦the gossip of bored men⟧”.",
        [("Liina Kaseorg", "Liina Kaseorg")],
    ),
    (
        "fragment_praised_object_is_not_speaker",
        "Liina Kaseorg praised Martin Oake as “⟦the calmest man on the water⟧”.",
        [("Liina Kaseorg", "Liina Kaseorg")],
    ),
    (
        "fragment_thanked",
        "In her reply, Ann Corde thanked Paul Terrane for “⟦years of patient listening⟧”.",
        [("Ann Corde", "Ann Corde")],
    ),
    (
        "passive_by",
        "The engines were called ‘⟦well beyond any repair⟧’ by the engineer Tom Quist.",
        [("the engineer Tom Quist", "Tom Quist")],
    ),
    (
        "passive_described_by",
        "Strand, once described by Ore Baddun as “⟦the best of us⟧”, retired on Friday.",
        [("Ore Baddun", "Ore Baddun")],
    ),
    (
        "passive_condemned_by",
        "The ruling was condemned as “⟦cruel beyond all reason⟧” by the bishop, Conrad Hale.",
        [("the bishop, Conrad Hale", "Conrad Hale")],
    ),
    (
        "passive_no_agent",
        "The valley was once described as “⟦the last quiet place⟧”.",
        [None],
    ),
    (
        "company_statement",
        "Halden Freight lost two ships last winter. “⟦Our thoughts are with the crews,⟧” the company said in a statement.",
        [("the company", "Halden Freight")],
    ),
    (
        "company_named_in_statement",
        "In a statement, Halden Freight said: “⟦Our thoughts are with the crews.⟧”",
        [("Halden Freight", "Halden Freight")],
    ),
    (
        "company_unnamed",
        "“⟦Our thoughts are with the crews,⟧” the company said in a statement.",
        [("the company", "the company")],
    ),
    (
        "report_says",
        "“⟦The pumps had not been tested since 1996,⟧” the report says.",
        [("the report", "the report")],
    ),
    (
        "letter_reads",
        "“⟦You have ten days to leave the house,⟧” the letter reads.",
        [("the letter", "the letter")],
    ),
    (
        "club_wrote_on_x",
        "Torvale Rovers parted with their coach on Sunday. “⟦We wish Bram well on his travels,⟧” the club wrote on X.",
        [("the club", "Torvale Rovers")],
    ),
    (
        "union_lawyers",
        "“⟦The contract died with the company,⟧” the union's lawyers argued.",
        [("the union's lawyers", "the union's lawyers")],
    ),
    (
        "ministry_named",
        "The Ministry of Ports denied the claim. “⟦No ship has been turned away,⟧” the ministry said.",
        [("the ministry", "Ministry of Ports")],
    ),
    (
        "acronym_organisation",
        "The Northern Ferries Authority (NFA) opened an inquiry. “⟦Every log will be read,⟧” the NFA said.",
        [("the NFA", "Northern Ferries Authority")],
    ),
    (
        "police_force",
        "Orrin Valley Police are looking for a grey van. “⟦We ask drivers to check their cameras,⟧” the force said.",
        [("the force", "Orrin Valley Police")],
    ),
    (
        "newspaper_editorial",
        "“⟦The mayor should have gone in May,⟧” the Island Courier said in an editorial.",
        [("the Island Courier", "Island Courier")],
    ),
    (
        "judgment_document",
        "The judgment, published on Friday, says the search was “⟦unlawful from the first minute⟧”.",
        [("The judgment", "The judgment")],
    ),
    (
        "sign_off_in_email",
        "“⟦Do not speak to anyone from the press,⟧” an internal email said.",
        [("an internal email", "an internal email")],
    ),
    (
        "spokesman_for_unnamed",
        "“⟦No ship has been turned away,⟧” a spokesman for the ministry said.",
        [("a spokesman for the ministry", "a spokesman for the ministry")],
    ),
    (
        "spokeswoman_named",
        "“⟦No ship has been turned away,⟧” said Ana Reyl, a spokeswoman for the ministry.",
        [("Ana Reyl", "Ana Reyl")],
    ),
    (
        "spokesman_role_before_name",
        "“⟦No ship has been turned away,⟧” ministry spokesman Piet Garrow said.",
        [("ministry spokesman Piet Garrow", "Piet Garrow")],
    ),
    (
        "spokesman_named_before",
        "The ministry's spokesman, Piet Garrow, met reporters at noon. “⟦No ship has been turned away,⟧” the spokesman said.",
        [("the spokesman", "Piet Garrow")],
    ),
    (
        "spokesman_on_behalf_not_principal",
        "“⟦Ms Kaseorg has not resigned,⟧” a spokesman for Liina Kaseorg said.",
        [("a spokesman for Liina Kaseorg", "a spokesman for Liina Kaseorg")],
    ),
    (
        "lawyer_for_accused",
        "“⟦My client slept through it all,⟧” Vera Stoll, a lawyer for Tor Venn, told the court.",
        [("Vera Stoll", "Vera Stoll")],
    ),
    (
        "noun_his_claim",
        "Cal Orrey lost on points on Saturday. His claim that the judges “⟦were watching another fight⟧” drew laughter.",
        [("His", "Cal Orrey")],
    ),
    (
        "noun_in_the_words_of",
        "It was, in the words of Win Parrish, “⟦a winter with teeth⟧”.",
        [("Win Parrish", "Win Parrish")],
    ),
    (
        "noun_in_her_words",
        "Nadia Forl crossed the strait alone, “⟦one wave at a time⟧”, in her words.",
        [("Nadia Forl", "Nadia Forl")],
    ),
    (
        "noun_possessor_warning",
        "Moira Fenn's warning that the wreck was “⟦no place for children⟧” was ignored.",
        [("Moira Fenn", "Moira Fenn")],
    ),
    (
        "noun_description",
        "Dale Hock's description of the flood as “⟦a bath with cows in it⟧” has been printed on mugs.",
        [("Dale Hock", "Dale Hock")],
    ),
    (
        "noun_reply_from",
        "A one-line reply came from Hanne Dorrit: “⟦The map is still wrong.⟧”",
        [("Hanne Dorrit", "Hanne Dorrit")],
    ),
    (
        "noun_as_x_put_it",
        "The night was, as Alf Threlby put it, “⟦black as a boot⟧”.",
        [("Alf Threlby", "Alf Threlby")],
    ),
    (
        "noun_for_x",
        "For Fay Linden, the show is “⟦mostly string and patience⟧”.",
        [("Fay Linden", "Fay Linden")],
    ),
    (
        "headline_says_chief",
        (
            "Storm was “⟦beyond anything we trained for⟧”, says chief\n\n"
            "The fire chief, Lena Marsh, thanked her crews on Sunday for two nights of work."
        ),
        [("chief", "Lena Marsh")],
    ),
    (
        "headline_speaker_colon",
        (
            "Terrane: ‘⟦I leave with a clear conscience⟧’\n\n"
            "Paul Terrane stepped down as mayor of the island on Friday."
        ),
        [("Terrane", "Paul Terrane")],
    ),
    (
        "headline_then_body",
        (
            "‘⟦We were lied to⟧’, says pilot\n\n"
            "Ann Corde, who piloted the ferry, told the inquiry that its owners had hidden faults. ‘⟦There was a second logbook,⟧’ she said."
        ),
        [
            ("pilot", "pilot"),
            ("she", "Ann Corde"),
        ],
    ),
    (
        "headline_no_speaker",
        "‘⟦A winter with teeth⟧’: 12 pictures of the frozen harbour",
        [None],
    ),
    (
        "interview_a_is_interviewee",
        (
            "Lena Strand spoke to us after the match.\n\n"
            "Q: ⟦What went through your mind at the end?⟧\n\n"
            "A: ⟦Nothing at all. I was counting the seconds.⟧"
        ),
        [
            None,
            ("", "Lena Strand"),
        ],
    ),
    (
        "interview_two_rounds",
        (
            "Two questions for the diver Moira Fenn.\n\n"
            "Q: ⟦How deep is the wreck?⟧\n"
            "A: ⟦Twelve metres at low tide, no more.⟧\n"
            "Q: ⟦Who owns what is in it?⟧\n"
            "A: ⟦The sea, until somebody proves otherwise.⟧"
        ),
        [
            None,
            ("", "Moira Fenn"),
            None,
            ("", "Moira Fenn"),
        ],
    ),
    (
        "interview_interviewer_named",
        (
            "Petra Lund asked the pianist Otto Grieb about his last tour.\n\n"
            "Q: ⟦Will you miss the trains?⟧\n"
            "A: ⟦Only the ones that were late.⟧"
        ),
        [
            ("", "Petra Lund"),
            ("", "Otto Grieb"),
        ],
    ),
    (
        "epigraph_dash_name",
        "“⟦To be early is to be late.⟧” —Coach Imre Halasz",
        [("Coach Imre Halasz", "Imre Halasz")],
    ),
    (
        "epigraph_dash_newline",
        ("“⟦A harbour is a promise made in stone.⟧”\n— Padraig Noone"),
        [("Padraig Noone", "Padraig Noone")],
    ),
    (
        "pull_quotes_list",
        (
            "- “⟦The wall was sound when we left it.⟧” – Gus Imrie, foreman\n"
            "- “⟦The wall was never sound at all.⟧” – Lotte Arn, resident"
        ),
        [
            ("Gus Imrie", "Gus Imrie"),
            ("Lotte Arn", "Lotte Arn"),
        ],
    ),
    (
        "dialogue_labels",
        (
            "Gus Imrie and Lotte Arn met on the wall.\n\n"
            "Imrie: “⟦Did you see the crack?⟧”\n"
            "Arn: “⟦Everybody saw the crack.⟧”"
        ),
        [
            ("Imrie", "Gus Imrie"),
            ("Arn", "Lotte Arn"),
        ],
    ),
    (
        "crowd_chant",
        "Protesters outside the town hall chanted “⟦whose water, our water⟧” until midnight.",
        [("Protesters", "Protesters")],
    ),
    (
        "crowd_chant_passive",
        "“⟦Open the gates now!⟧” was chanted by demonstrators on the quay.",
        [("demonstrators", "demonstrators")],
    ),
    (
        "banner_carried",
        "Demonstrators carried banners reading “⟦No more dead rivers⟧” through Torvale.",
        [("Demonstrators", "Demonstrators")],
    ),
    (
        "slogan_no_owner",
        "The words “⟦No more dead rivers⟧” had been painted across the pier overnight.",
        [None],
    ),
    (
        "crowd_sang_not_minister",
        "As Liina Kaseorg arrived, the crowd shouted “⟦go home and resign⟧”.",
        [("the crowd", "the crowd")],
    ),
    (
        "title_of_book",
        "Hanne Dorrit's book “⟦The Map That Was Wrong⟧” is out in May.",
        [None],
    ),
    (
        "title_of_film_then_speech",
        "Jo Banner made the film “⟦The Long Night at Sea⟧” for almost nothing. “⟦We borrowed the boat,⟧” she said.",
        [
            None,
            ("she", "Jo Banner"),
        ],
    ),
    (
        "proverb_no_speaker",
        "The old saying “⟦red sky over Pell, all will be well⟧” proved wrong on Tuesday.",
        [None],
    ),
    (
        "same_surname_first_name",
        "Peter Holm and his daughter, Ana Holm, run the mill together. “⟦I do the lifting,⟧” said Ana. “⟦I do the worrying,⟧” said Peter.",
        [
            ("Ana", "Ana Holm"),
            ("Peter", "Peter Holm"),
        ],
    ),
    (
        "same_surname_mr_mrs",
        "Simon Garth and his wife, Edith Garth, sold the farm in 2019. “⟦I have not been back,⟧” Mrs Garth said. “⟦I drive past it every week,⟧” Mr Garth said.",
        [
            ("Mrs Garth", "Edith Garth"),
            ("Mr Garth", "Simon Garth"),
        ],
    ),
    (
        "same_surname_pronoun",
        "Simon Garth and his wife, Edith Garth, sold the farm in 2019. “⟦I drive past it every week,⟧” he said.",
        [("he", "Simon Garth")],
    ),
    (
        "same_surname_role",
        "Judge Helen Moss and the lawyer Ivan Moss are not related. “⟦We get each other's letters,⟧” the lawyer said.",
        [("the lawyer", "Ivan Moss")],
    ),
    (
        "surname_not_first_person_in_text",
        "Tor Venn sold the crane to Colm Fay. “⟦It had one good season left,⟧” Fay said.",
        [("Fay", "Colm Fay")],
    ),
    (
        "quote_inside_story",
        "Nadia Forl grew up on the quay. “⟦My father told me ‘never again’ and he meant it,⟧” she said.",
        [("she", "Nadia Forl")],
    ),
    (
        "quote_inside_story_named_inner_person",
        "“⟦Gus Imrie said ‘the pump is fine’ and walked off,⟧” Dana Roake told the inquiry.",
        [("Dana Roake", "Dana Roake")],
    ),
    (
        "quote_text_names_others",
        "“⟦Ask Vera Stoll, she said she had the ledger,⟧” said Ned Tully.",
        [("Ned Tully", "Ned Tully")],
    ),
    (
        "hearsay_the_man",
        "Witnesses said the man had shouted “⟦get down now⟧” before the window broke.",
        [("the man", "the man")],
    ),
    (
        "hearsay_named",
        "Police said Alf Threlby had told a guard, “⟦I only want my coat back,⟧” before he left.",
        [("Alf Threlby", "Alf Threlby")],
    ),
    (
        "hearsay_heard",
        "Rae Lomm heard her landlord, Carl Stubb, shout: “⟦The lift is not a toy!⟧”",
        [("her landlord, Carl Stubb", "Carl Stubb")],
    ),
    (
        "hearsay_recalled_words_of_other",
        "Kit Sallow recalled his mother saying: “⟦Drums are for outdoors.⟧”",
        [("his mother", "his mother")],
    ),
    (
        "who_clause",
        "Yusuf Haddad, who called the vote “⟦a sham from start to end⟧”, left the chamber.",
        [("Yusuf Haddad", "Yusuf Haddad")],
    ),
    (
        "who_clause_surname",
        "Yusuf Haddad is the party's only member. On Monday Haddad, who called the vote “⟦a sham from start to end⟧”, left the chamber.",
        [("Haddad", "Yusuf Haddad")],
    ),
    (
        "who_clause_after_role",
        "“⟦I have read all nine hundred pages,⟧” said Ann Corde, who leads the pilots' union and will meet Martin Oake today.",
        [("Ann Corde", "Ann Corde")],
    ),
    (
        "verb_wrote",
        "“⟦The island was never there,⟧” Hanne Dorrit wrote in 2011.",
        [("Hanne Dorrit", "Hanne Dorrit")],
    ),
    (
        "verb_tweeted",
        "“⟦Still no power on Fenner Street,⟧” Bea Corrow tweeted on Tuesday.",
        [("Bea Corrow", "Bea Corrow")],
    ),
    (
        "verb_insisted",
        "“⟦I locked the gate myself,⟧” Colm Fay insisted.",
        [("Colm Fay", "Colm Fay")],
    ),
    (
        "verb_joked",
        "“⟦I came for the soup,⟧” joked Ore Baddun, 33.",
        [("Ore Baddun", "Ore Baddun")],
    ),
    (
        "verb_warned",
        "Moira Fenn warned: “⟦The tide does not wait for buses.⟧”",
        [("Moira Fenn", "Moira Fenn")],
    ),
    (
        "verb_testified",
        "“⟦The log was blank from June,⟧” Ann Corde testified on Wednesday.",
        [("Ann Corde", "Ann Corde")],
    ),
    (
        "verb_recalled",
        "“⟦There was ice inside the windows,⟧” Win Parrish recalled.",
        [("Win Parrish", "Win Parrish")],
    ),
    (
        "verb_replied",
        "Asked whether he would stand again, Paul Terrane replied: “⟦Not for all the fish in it.⟧”",
        [("Paul Terrane", "Paul Terrane")],
    ),
    (
        "verb_told_jurors",
        "“⟦He had a key and a reason,⟧” the prosecutor, Ilse Kurn, told jurors.",
        [("the prosecutor, Ilse Kurn", "Ilse Kurn")],
    ),
    (
        "verb_asked",
        "“⟦Where are the children meant to swim?⟧” asked Maro Hend.",
        [("Maro Hend", "Maro Hend")],
    ),
    (
        "verb_read_document",
        "A notice taped to the door read: “⟦Shut until the roof is dry.⟧”",
        [("A notice", "A notice")],
    ),
    (
        "verb_shouted",
        "“⟦Get off the ice this minute!⟧” Gus Imrie shouted to the boys.",
        [("Gus Imrie", "Gus Imrie")],
    ),
    (
        "verb_sighed",
        "Tomas Wey took off his hat. “⟦It was a good theatre once,⟧” he sighed.",
        [("he", "Tomas Wey")],
    ),
    (
        "verb_put_it_after",
        "“⟦You cannot fence a cloud,⟧” as Dale Hock put it.",
        [("Dale Hock", "Dale Hock")],
    ),
    (
        "verb_posted",
        "“⟦Third ship this week, same crew,⟧” Ivo Lant posted on Friday night.",
        [("Ivo Lant", "Ivo Lant")],
    ),
    (
        "verb_noted",
        "“⟦The figures are for one month only,⟧” noted Ian Fosse, an economist at Pell.",
        [("Ian Fosse", "Ian Fosse")],
    ),
    (
        "verb_announced",
        "“⟦The next boat will be the last,⟧” the captain announced.",
        [("the captain", "the captain")],
    ),
    (
        "verb_continued",
        "Vera Stoll opened the file. “⟦Page nine is missing,⟧” she said. “⟦So is page ten,⟧” she continued.",
        [
            ("she", "Vera Stoll"),
            ("she", "Vera Stoll"),
        ],
    ),
    (
        "verb_conceded_quote_then_narrative",
        "“⟦We should have called sooner,⟧” Martin Oake conceded. The firm has since paid a fine.",
        [("Martin Oake", "Martin Oake")],
    ),
    (
        "wrote_in_memoir",
        "In his memoir, Otto Grieb wrote that fame was “⟦a coat lent by strangers⟧”.",
        [("Otto Grieb", "Otto Grieb")],
    ),
    (
        "quote_before_agreement_other",
        "“⟦The wall was never sound,⟧” said Lotte Arn, and Gus Imrie agreed.",
        [("Lotte Arn", "Lotte Arn")],
    ),
    (
        "speaker_introduced_by_verb_of_reaction",
        "Colm Fay was furious. “⟦They painted over the date!⟧” he said, holding up a photograph of Simon Garth.",
        [("he", "Colm Fay")],
    ),
    (
        "no_tag_at_all",
        "“⟦The road is open to horses.⟧” The words hung over the county for a year.",
        [None],
    ),
    (
        "audience_is_not_speaker",
        "Addressing Ingrid Sall directly, Ned Tully said: “⟦You were always fair to us.⟧”",
        [("Ned Tully", "Ned Tully")],
    ),
    (
        "british_single_tag",
        "‘⟦We weren’t told a thing,⟧’ said Cal Orrey, whose gym is next door.",
        [("Cal Orrey", "Cal Orrey")],
    ),
    (
        "guillemets_tag",
        "«⟦We will vote on Sunday,⟧» the island's mayor, Paul Terrane, said.",
        [("the island's mayor, Paul Terrane", "Paul Terrane")],
    ),
    (
        "hyphen_and_accents",
        "“⟦The archive is under water,⟧” said Zdenka Novotná-Řehoř.",
        [("Zdenka Novotná-Řehoř", "Zdenka Novotná-Řehoř")],
    ),
    (
        "name_with_particle",
        "“⟦The archive is under water,⟧” Mr van der Laak said. Joost van der Laak has kept it since 1990.",
        [("Mr van der Laak", "Joost van der Laak")],
    ),
    (
        "name_with_apostrophe",
        "Niamh O'Hallin won the pairs. “⟦I had not practised since June,⟧” O'Hallin said.",
        [("O'Hallin", "Niamh O'Hallin")],
    ),
    (
        "blockquote_letter",
        (
            "The mayor, Ingrid Sall, wrote to staff on Friday:\n\n"
            "> ⟦I leave this office as I found it, with a leaking roof.⟧"
        ),
        [("", "Ingrid Sall")],
    ),
]
