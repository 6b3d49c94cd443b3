"""Marked texts for the quotation scanner.

Every text is invented. Removing the four marks gives the input.

⟦ ⟧  a stretch that must be found as quoted speech
⟪ ⟫  a stretch in quotation marks that must be found but told apart as a scare
     quote (fewer than three words) or a title

A stretch runs from just inside the opening mark to just inside the closing mark,
so spaces and zero-width characters next to a mark are part of it; compare
stripped stretches if the scanner trims. In interview lines and block quotes
without marks the stretch is the line's text after "Q: ", "A: " or "> ". A quote
inside another quote is not reported on its own. Whether a quote has three words
is judged over the whole utterance: "We came," she said, "and we left." is speech
in both parts.

In the cases named damage_* the text lacks a mark or has one too many, and the
marked text gives the best reading.

TURNS also gives, for each ⟦ ⟧ in order, the number of the utterance it belongs
to: the same number where a quote is interrupted by its speaker tag only (also
where the tag ends with a full stop) or goes on in the next paragraph with its
marks opened again; a new number after any other text.
"""

CASES: list[tuple[str, str]] = [
    (
        "single_marks_set_apart_by_spaces",
        "He is a ‘⟦ man of deadly resolve ⟧’, Orrey warned, and he meant it.",
    ),
    (
        "curly_basic",
        "“⟦The road will stay closed until the spring,⟧” said Marta Ellow, the council’s roads officer.",
    ),
    (
        "curly_tag_before",
        "Ellow told the meeting: “⟦Nobody in this room wants a second winter like that one.⟧”",
    ),
    (
        "curly_two_quotes_two_sentences",
        "“⟦We saw smoke over the ridge,⟧” said Ivo Lant. His neighbour, Bea Corrow, was already outside. “⟦I thought it was mist at first,⟧” she said.",
    ),
    (
        "curly_fragment_in_sentence",
        "The inspector called the wiring “⟦a fire waiting for a match⟧” and ordered the hall shut.",
    ),
    (
        "straight_basic",
        '"⟦There is no money left in the reserve,⟧" the treasurer, Oda Prill, said on Monday.',
    ),
    (
        "straight_tag_before_comma",
        'Prill said, "⟦I have counted it twice and I will not count it again.⟧"',
    ),
    (
        "straight_three_in_paragraph",
        '"⟦It began with a hum,⟧" said Prill. "⟦Then the lights went,⟧" her deputy said. "⟦Then everything else went with them,⟧" a clerk added.',
    ),
    (
        "straight_fragment_in_sentence",
        'Residents described the smell as "⟦worse than the old tannery⟧" and said it had drifted as far as Hollin Bay.',
    ),
    (
        "british_single_curly",
        "‘⟦The pumps were never meant to run all night,⟧’ said Dana Roake, who manages the station.",
    ),
    (
        "british_single_straight",
        "'⟦The pumps were never meant to run all night,⟧' said Dana Roake, who manages the station.",
    ),
    (
        "british_single_straight_fragment",
        "Roake said the order was '⟦plainly against the rules⟧' and that she had refused to sign it.",
    ),
    (
        "british_stop_outside",
        "He described the offer as ‘⟦an insult to every crew on the coast⟧’.",
    ),
    (
        "guillemets_plain",
        "«⟦We will vote on Sunday, whatever the weather,⟧» the island's mayor, Paul Terrane, said.",
    ),
    (
        "guillemets_spaced",
        "The poster was clear: «⟦\xa0The sea is not for sale\xa0⟧», it said in letters a metre high.",
    ),
    (
        "guillemets_reversed",
        "»⟦The last train leaves at nine and it will not wait,⟧« said conductor Jens Molk.",
    ),
    (
        "low_high_double",
        "„⟦Nobody asked the farmers what they wanted,⟧“ said Greta Halm, who keeps goats above the dam.",
    ),
    (
        "low_high_single",
        "‚⟦Nobody asked the farmers what they wanted,⟧‘ said Greta Halm, who keeps goats above the dam.",
    ),
    (
        "low_high_right_close",
        "„⟦The bridge was old when my grandfather was young,⟧” said Marek Solny, a ferryman.",
    ),
    (
        "single_guillemets",
        "‹⟦It is only a river until it rains,⟧› said the warden, Luc Amberet.",
    ),
    (
        "nested_curly_double_outside",
        "“⟦He told me ‘run’ and I ran,⟧” said Nadia Forl, 19.",
    ),
    (
        "nested_straight_double_outside",
        "\"⟦He told me 'run' and I ran,⟧\" said Nadia Forl, 19.",
    ),
    (
        "nested_curly_single_outside",
        "‘⟦She called it “a farce” and left,⟧’ said Tomas Wey, who took the minutes.",
    ),
    (
        "nested_straight_single_outside",
        "'⟦She called it \"a farce\" and left,⟧' said Tomas Wey, who took the minutes.",
    ),
    (
        "nested_closing_together_curly",
        "“⟦The last thing she said to me was ‘lock the boat and come home.’⟧”",
    ),
    (
        "nested_closing_together_straight",
        "Forl said: \"⟦The last thing she said to me was 'lock the boat and come home.'⟧\"",
    ),
    (
        "nested_opening_together_curly",
        "“⟦‘Not in my lifetime’ is what my father used to say,⟧” Wey recalled.",
    ),
    (
        "nested_opening_together_straight",
        "\"⟦'Not in my lifetime' is what my father used to say,⟧\" Wey recalled.",
    ),
    (
        "nested_long_inner",
        "“⟦The letter said, ‘You have ten days to leave the house and all that is in it,’ and that was the end of it,⟧” Forl said.",
    ),
    (
        "nested_three_levels",
        "“⟦My aunt said, ‘He shouted “fire on the stairs” and we all went down,’ and I believed her,⟧” Forl told the inquiry.",
    ),
    (
        "nested_title_inside_speech",
        "“⟦I read ‘The Long Night’ twice that winter,⟧” Wey said.",
    ),
    (
        "nested_low_high",
        "„⟦He said ‚take the second boat‘ and pushed me in,⟧“ the boy's mother, Ilse Kurn, recalled.",
    ),
    (
        "apostrophes_no_quotes_straight",
        "The players' union met at six o'clock in the Dockers' Hall. It's the union's first vote since the '90s, and members won't say how it'll go.",
    ),
    (
        "apostrophes_no_quotes_curly",
        "The players’ union met at six o’clock in the Dockers’ Hall. It’s the union’s first vote since the ’90s, and ’tis anyone’s guess how it’ll go.",
    ),
    (
        "apostrophes_two_plural_possessives",
        "The teachers' pay and the drivers' hours were both on the table, and the councils' lawyers' bills were rising.",
    ),
    (
        "apostrophes_inside_double",
        "\"⟦Don't give 'em an inch, that's what we'd say in the '80s,⟧\" said Cal Orrey.",
    ),
    (
        "apostrophes_inside_single_straight",
        "'⟦We didn't know what they'd found and they weren't going to tell us,⟧' said Cal Orrey.",
    ),
    (
        "apostrophes_inside_single_curly",
        "‘⟦We didn’t know what they’d found and they weren’t going to tell us,⟧’ said Cal Orrey.",
    ),
    (
        "apostrophe_em_inside_single_curly",
        "‘⟦Let ’em come and look at the books,⟧’ Orrey said.",
    ),
    (
        "apostrophe_em_inside_single_straight",
        "'⟦Let 'em come and look at the books,⟧' Orrey said.",
    ),
    (
        "apostrophe_decade_inside_single_straight",
        "'⟦Back in the '90s nobody here locked a door,⟧' said Win Parrish, the postmaster.",
    ),
    (
        "apostrophe_decade_inside_single_curly",
        "‘⟦Back in the ’90s nobody here locked a door,⟧’ said Win Parrish, the postmaster.",
    ),
    (
        "apostrophe_rock_n_roll_single_straight",
        "'⟦It was rock 'n' roll from the first minute to the last,⟧' said drummer Kit Sallow.",
    ),
    (
        "apostrophe_rock_n_roll_outside",
        "The rock 'n' roll years were over by then, but Sallow didn't mind. \"⟦I like my bed,⟧\" he said.",
    ),
    (
        "apostrophe_rock_n_roll_curly_outside",
        "The town’s only rock ’n’ roll club shut in ’98. ‘⟦We sold it for the price of a van,⟧’ Sallow said.",
    ),
    (
        "apostrophe_plural_possessive_inside_single",
        "'⟦It's the players' money and the players' choice,⟧' said the captain, Ore Baddun.",
    ),
    (
        "apostrophe_possessive_s_name_inside_single",
        "'⟦James' car was still in the yard when I got there,⟧' said Ore Baddun.",
    ),
    (
        "apostrophe_possessive_s_name_outside",
        "James' car was found at the quarry. '⟦It had been there a week,⟧' a walker, Sue Dunnet, said.",
    ),
    (
        "apostrophe_oclock_inside_single",
        "'⟦At three o'clock the sirens began,⟧' Dunnet said, '⟦and they didn't stop till five.⟧'",
    ),
    (
        "apostrophe_tis_starts_single_curly",
        "‘⟦’Tis a poor sort of harbour that floods twice a year,⟧’ said Padraig Noone.",
    ),
    (
        "apostrophe_tis_starts_single_straight",
        "'⟦'Tis a poor sort of harbour that floods twice a year,⟧' said Padraig Noone.",
    ),
    (
        "apostrophe_tis_inside_double",
        '"⟦\'Tis a poor sort of harbour that floods twice a year,⟧" said Padraig Noone.',
    ),
    (
        "apostrophe_wrong_way_round",
        "“⟦It was the summer of ‘76 and there was no water in the taps,⟧” said Win Parrish.",
    ),
    (
        "apostrophe_wrong_way_round_outside",
        "The class of ‘84 held its reunion on Friday. “⟦Half of us came by boat,⟧” said Win Parrish.",
    ),
    (
        "possessive_right_before_single",
        "Ministers rejected the nurses' '⟦not one more hour⟧' pledge on Thursday.",
    ),
    (
        "possessive_right_before_single_curly",
        "Ministers rejected the nurses’ ‘⟦not one more hour⟧’ pledge on Thursday.",
    ),
    (
        "possessive_right_after_single",
        "'⟦It was never about the money,⟧' the players' union said.",
    ),
    (
        "possessive_ends_single_quote",
        "'⟦The house was ours but the land was always the farmers',⟧' said Lotte Arn.",
    ),
    (
        "possessive_between_singles",
        "'⟦We had a deal on paper,⟧' the drivers' leader, Jo Marl, said. '⟦Then we had nothing at all.⟧'",
    ),
    (
        "apostrophe_dialect_dropped_letters",
        "'⟦I were nobbut seven an' we were goin' down t' pit wi' me dad,⟧' said Alf Threlby, 91.",
    ),
    (
        "apostrophe_yall_single_curly",
        "‘⟦Y’all can keep your lawyers’ letters,⟧’ said the rancher, Dale Hock.",
    ),
    (
        "apostrophe_irish_names",
        "Niamh O'Hallin and Sean D'Arcen won the pairs. '⟦We hadn't practised since June,⟧' O'Hallin said.",
    ),
    (
        "inches_outside",
        'The 6\'2" goalkeeper signed on Friday. "⟦I have wanted this since I was ten,⟧" he said.',
    ),
    (
        "inches_screen",
        'The shop sells a 15" screen and a 27" screen, both made in Torvale.',
    ),
    (
        "inches_screen_then_quote",
        'Police took a 15" laptop from the flat. "⟦That machine was a gift,⟧" said its owner, Rae Lomm.',
    ),
    (
        "inches_inside_straight_double",
        '"⟦He is 6\'2" and still growing,⟧" said his coach, Bram Eddis.',
    ),
    (
        "inches_inside_curly_double",
        '“⟦They sent us a 40" pipe for a 38" hole,⟧” said the foreman, Gus Imrie.',
    ),
    (
        "feet_inside_single_straight",
        "'⟦The water was 5' deep in the hall by midnight,⟧' said Imrie.",
    ),
    (
        "feet_and_inches_curly",
        "The suspect is about 5’ 10” with grey hair, police said.",
    ),
    (
        "feet_and_inches_curly_then_quote",
        "The suspect is about 5’ 10” with grey hair. “⟦We ask the public not to approach him,⟧” a police notice said.",
    ),
    (
        "primes_true",
        "The wreck lies at 54° 12′ 30″ N, in 40′ of water. “⟦You can see her ribs at low tide,⟧” said diver Moira Fenn.",
    ),
    (
        "primes_typed_coordinates",
        "The wreck lies at 54° 12' 30\" N, 3° 08' 15\" W, according to the chart.",
    ),
    (
        "minutes_and_seconds",
        'She ran the mile in 4\'31" and the two miles in 9\'40". "⟦My legs felt like somebody else\'s,⟧" she said.',
    ),
    (
        "minutes_football",
        "Goals: Adeyo 12', Strand 45', Pell 88'. '⟦We rode our luck at the end,⟧' said Pell.",
    ),
    (
        "lumber_sizes",
        'The frame used 2" x 4" timber throughout, the surveyor found.',
    ),
    (
        "paragraphs_curly",
        (
            "“⟦We had been told the wall would hold. We had been told that for thirty years.⟧\n\n"
            "“⟦When it went, there was no sound at all. There was just water where the garden had been.⟧\n\n"
            "“⟦I would not build there again,⟧” said Lotte Arn."
        ),
    ),
    (
        "paragraphs_straight",
        (
            '"⟦We had been told the wall would hold. We had been told that for thirty years.⟧\n\n'
            '"⟦When it went, there was no sound at all.⟧\n\n'
            '"⟦I would not build there again,⟧" said Lotte Arn.'
        ),
    ),
    (
        "paragraphs_single_curly",
        (
            "‘⟦We’d been told the wall would hold.⟧\n\n"
            "‘⟦When it went, there wasn’t a sound.⟧\n\n"
            "‘⟦I wouldn’t build there again,⟧’ said Lotte Arn."
        ),
    ),
    (
        "paragraphs_single_straight",
        (
            "'⟦We'd been told the wall would hold.⟧\n\n"
            "'⟦When it went, there wasn't a sound. It was six o'clock.⟧\n\n"
            "'⟦I wouldn't build there again,⟧' said Lotte Arn."
        ),
    ),
    (
        "paragraphs_tag_then_two",
        (
            "Arn said in a statement: “⟦I do not accept the findings. They leave out the night of the ninth.⟧\n\n"
            "“⟦I will answer them in court.⟧”\n\n"
            "The company’s shares fell by a fifth."
        ),
    ),
    (
        "paragraphs_tag_inside_first",
        (
            '"⟦I do not accept the findings,⟧" Arn said. "⟦They leave out the night of the ninth.⟧\n\n'
            '"⟦I will answer them in court.⟧"'
        ),
    ),
    (
        "paragraphs_guillemets_repeated",
        (
            "«⟦I do not accept the findings. They leave out the night of the ninth.⟧\n\n"
            "«⟦I will answer them in court,⟧» said Arn."
        ),
    ),
    (
        "paragraphs_nested_over_break",
        (
            "“⟦The officer said, ‘Go home and wait,’ and so we went home.⟧\n\n"
            "“⟦We are waiting still,⟧” said Lotte Arn."
        ),
    ),
    (
        "paragraphs_single_newlines",
        (
            '"⟦There was no plan for the school,⟧" said Imrie.\n'
            '"⟦There was no plan for the clinic either,⟧" said Arn.'
        ),
    ),
    (
        "interrupted_comma",
        '"⟦We came,⟧" she said, "⟦and we left.⟧"',
    ),
    (
        "interrupted_curly",
        "“⟦If the council will not act,⟧” said Imrie, “⟦then the village will act without it.⟧”",
    ),
    (
        "interrupted_single_straight",
        "'⟦If the council won't act,⟧' said Imrie, '⟦then the village'll act without it.⟧'",
    ),
    (
        "interrupted_long_tag",
        "“⟦The trouble with the old maps,⟧” said Professor Hanne Dorrit, who has spent forty years drawing new ones, “⟦is that people believed them.⟧”",
    ),
    (
        "interrupted_twice",
        '"⟦When I was a girl,⟧" Dorrit said, "⟦you could walk to the island,⟧" she went on, "⟦in ordinary shoes.⟧"',
    ),
    (
        "mismatch_curly_open_straight_close",
        '“⟦We never saw the second car,⟧" said Ines Tarbo, a nurse.',
    ),
    (
        "mismatch_straight_open_curly_close",
        '"⟦We never saw the second car,⟧” said Ines Tarbo, a nurse.',
    ),
    (
        "mismatch_two_single_straight",
        "''⟦We never saw the second car,⟧'' said Ines Tarbo, a nurse.",
    ),
    (
        "mismatch_two_backticks",
        "``⟦We never saw the second car,⟧'' said Ines Tarbo, a nurse.",
    ),
    (
        "mismatch_two_curly_singles",
        "‘‘⟦We never saw the second car,⟧’’ said Ines Tarbo, a nurse.",
    ),
    (
        "mismatch_backtick_single",
        "`⟦We never saw the second car,⟧' said Ines Tarbo, a nurse.",
    ),
    (
        "mismatch_mixed_styles_in_one_text",
        '“⟦We never saw the second car,⟧” said Tarbo. "⟦We heard it, though,⟧" said her brother. ‘⟦It had a loose exhaust,⟧’ a cyclist added.',
    ),
    (
        "closing_marks_both_sides",
        "”⟦We never saw the second car,⟧” said Ines Tarbo, a nurse.",
    ),
    (
        "damage_no_close_curly",
        (
            "“⟦We will not go. They can have the road but not the house.⟧\n\n"
            "The council declined to comment on the case.\n\n"
            "“⟦It is a matter for the courts,⟧” its lawyer, Vera Stoll, said later."
        ),
    ),
    (
        "damage_no_close_straight",
        (
            '"⟦We will not go. They can have the road but not the house.⟧\n\n'
            "The council declined to comment on the case.\n\n"
            '"⟦It is a matter for the courts,⟧" its lawyer, Vera Stoll, said later. She called the delay "⟪regrettable⟫" and left.'
        ),
    ),
    (
        "damage_no_close_single_straight",
        (
            "'⟦We will not go. They can have the road but not the house.⟧\n\n"
            "The council didn't comment on the case.\n\n"
            "'⟦It's a matter for the courts,⟧' its lawyer, Vera Stoll, said later."
        ),
    ),
    (
        "damage_no_close_after_tag",
        (
            'Maro Hend said: "⟦We will not go. They can have the road but not the house.⟧\n\n'
            "A hearing is due in May. Hend, 70, has lived there since 1987.\n\n"
            '"⟦She is not alone in this,⟧" said her neighbour, Colm Fay. "⟦There are nine of us.⟧"'
        ),
    ),
    (
        "damage_no_close_before_tag_curly",
        (
            "“⟦We will not go,⟧ said Maro Hend. “⟦They can have the road but not the house.⟧”\n\n"
            "“⟦It is a matter for the courts,⟧” said the council’s lawyer, Vera Stoll."
        ),
    ),
    (
        "damage_no_close_before_tag_straight",
        (
            '"⟦We will be back on Monday,⟧ said Tor Venn, the site foreman.\n\n'
            "The crane was gone by noon.\n\n"
            '"⟦I slept well for once,⟧" said Maro Hend.'
        ),
    ),
    (
        "damage_no_open_curly",
        (
            "⟦We will be back on Monday,⟧” said Tor Venn, the site foreman.\n\n"
            "“⟦I slept well for once,⟧” said Maro Hend."
        ),
    ),
    (
        "damage_stray_close_curly",
        (
            "The bridge” opened to traffic in 1987 and was repainted last year.\n\n"
            "“⟦It was green when I was a boy,⟧” said Tor Venn."
        ),
    ),
    (
        "damage_stray_straight",
        (
            'The bridge" opened to traffic in 1987 and was repainted last year.\n\n'
            '"⟦It was green when I was a boy,⟧" said Tor Venn. "⟦Now it is grey.⟧"'
        ),
    ),
    (
        "damage_stray_alone_on_line",
        (
            "The bridge opened to traffic in 1987.\n\n"
            '"\n\n'
            '"⟦It was green when I was a boy,⟧" said Tor Venn.'
        ),
    ),
    (
        "damage_doubled_open",
        "““⟦It was green when I was a boy,⟧” said Tor Venn. “⟦Now it is grey.⟧”",
    ),
    (
        "damage_stray_single_close",
        (
            "The bridge’ opened to traffic in 1987 and was repainted last year.\n\n"
            "‘⟦It was green when I was a boy,⟧’ said Tor Venn."
        ),
    ),
    (
        "after_em_dash",
        "The verdict was short—“⟦nobody is to blame for rain⟧”—and the room emptied.",
    ),
    (
        "after_em_dash_straight",
        'Her answer--"⟦not while I am breathing⟧"--was heard at the back of the hall.',
    ),
    (
        "after_spaced_dash",
        "One word of advice – ‘⟦never turn your back on it⟧’ – stayed with him.",
    ),
    (
        "after_colon_no_space",
        'Stoll\'s message:"⟦Bring your own chair and your own soup.⟧"',
    ),
    (
        "after_open_bracket",
        "Stoll was blunter in private (“⟦they have not read a page of it⟧”), two aides recalled.",
    ),
    (
        "whole_sentence_in_brackets",
        "The minister was late. (“⟦My driver took the coast road,⟧” he explained.) The vote went ahead.",
    ),
    (
        "after_square_bracket",
        "[“⟦You cannot print any of that,⟧” her agent said at this point.]",
    ),
    (
        "straight_in_brackets",
        'The firm\'s reply ("⟦we do not discuss staff matters⟧") came a week later.',
    ),
    (
        "single_in_brackets",
        "The firm's reply ('⟦we don't discuss staff matters⟧') came a week later.",
    ),
    (
        "after_ellipsis",
        "The tape ends with Stoll shouting …“⟦get that light out of my eyes⟧”… and then a crash.",
    ),
    (
        "ends_question_mark",
        "“⟦Who told you the gate was open?⟧” the judge asked.",
    ),
    (
        "ends_exclamation_straight",
        '"⟦Get those children off the ice!⟧" Imrie shouted.',
    ),
    (
        "ends_stop_single",
        "He signed off with a warning: '⟦You will hear from my sister.⟧'",
    ),
    (
        "ends_comma_outside",
        "“⟦We are all tired of waiting⟧”, said Ines Tarbo.",
    ),
    (
        "ends_question_outside",
        'Did Tarbo really say "⟦close the wards by Friday⟧"?',
    ),
    (
        "ends_ellipsis",
        "“⟦I thought that if I only waited …⟧” Tarbo did not finish the sentence.",
    ),
    (
        "ends_dash",
        "“⟦But the water was already at the—⟧” The line went dead.",
    ),
    (
        "ends_citation_number",
        "Dorrit wrote that the map was “⟦wrong in every way that matters⟧”.[3] Later editions agree.[4]",
    ),
    (
        "ends_citation_superscript",
        'Dorrit wrote that the map was "⟦wrong in every way that matters⟧"¹ and withdrew it.',
    ),
    (
        "ends_author_year",
        "The map is “⟦wrong in every way that matters⟧” (Dorrit, 2011, p. 14), although others defend it.",
    ),
    (
        "blockquote_one_line",
        (
            "The mayor's letter was short.\n\n"
            "> ⟦I leave this office as I found it, with a leaking roof.⟧\n\n"
            "She did not take questions."
        ),
    ),
    (
        "blockquote_with_marks",
        (
            "The mayor's letter was short.\n\n"
            "> “⟦I leave this office as I found it, with a leaking roof.⟧”\n\n"
            "She did not take questions."
        ),
    ),
    (
        "blockquote_two_paragraphs",
        (
            "The mayor wrote to staff on Friday:\n\n"
            "> ⟦I leave this office as I found it, with a leaking roof.⟧\n"
            ">\n"
            "> ⟦Please be kind to the next one.⟧\n\n"
            "She did not take questions."
        ),
    ),
    (
        "interview_q_a",
        (
            "Lena Strand spoke to us after the match.\n\n"
            "Q: ⟦What went through your mind at the end?⟧\n\n"
            "A: ⟦Nothing at all. I was counting the seconds.⟧\n\n"
            "Q: ⟦And will you play on Saturday?⟧\n\n"
            "A: ⟦If the doctor lets me, yes.⟧"
        ),
    ),
    (
        "interview_q_a_single_lines",
        (
            "Q: ⟦When did you first see the crack?⟧\n"
            "A: ⟦In March. I told the office the same day.⟧\n"
            "Q: ⟦What did the office say?⟧\n"
            "A: ⟦That cracks are normal in a wall of that age.⟧"
        ),
    ),
    (
        "interview_q_a_with_marks_inside",
        (
            "Q: ⟦Did anyone warn you about the wall?⟧\n"
            'A: ⟦My brother said "stay off it after rain" and I did.⟧'
        ),
    ),
    (
        "epigraph_dash_name",
        "“⟦To be early is to be late.⟧” —Coach Imre Halasz",
    ),
    (
        "epigraph_dash_name_straight_newline",
        ('"⟦A harbour is a promise made in stone.⟧"\n— Padraig Noone, harbour master'),
    ),
    (
        "headline_single_curly",
        "‘⟦We were lied to⟧’, says pilot in ferry crash inquiry",
    ),
    (
        "headline_single_straight",
        "'⟦We were lied to⟧', says pilot in ferry crash inquiry",
    ),
    (
        "headline_single_straight_with_possessive",
        (
            "Pilots' leader: '⟦We were lied to for years⟧'\n\n"
            "The head of the pilots' union, Ann Corde, has accused the ferry's owners of hiding faults."
        ),
    ),
    (
        "headline_scare_single",
        "Mayor denies '⟪secret⟫' talks over harbour sale",
    ),
    (
        "tweet_hashtag_link",
        '"⟦Still no power on Fenner St. Day 4. #wherearetheladders https://example.org/x1⟧" she posted on Tuesday.',
    ),
    (
        "tweet_handle",
        "@portwatcher wrote: “⟦Third ship this week, same crew, new name 👀⟧”",
    ),
    (
        "tweet_with_attribution_line",
        "“⟦So proud of this daft, soggy little town tonight.⟧” — Bea Corrow (@beacorrow) 9 March",
    ),
    (
        "spaces_inside_straight",
        'She had written "⟦ hello there you ⟧" in the dust on the window.',
    ),
    (
        "spaces_inside_curly",
        "“⟦ It was cold and we had one coat, ⟧” said Alf Threlby.",
    ),
    (
        "zero_width_inside",
        "“⟦\u200bIt was the coldest\u200b night of the year,\u200b⟧” said Alf Threlby.",
    ),
    (
        "no_break_spaces_inside",
        "“⟦The ferry\xa0is 20\xa0minutes late and\u202fso am I,⟧” said Alf Threlby.",
    ),
    (
        "no_break_space_before_mark",
        'Threlby said:\xa0"⟦The ferry is late and so am I.⟧"',
    ),
    (
        "empty_straight",
        'The form had "" in the box marked age. "⟦Nobody filled it in,⟧" said the clerk.',
    ),
    (
        "empty_curly",
        "The caption read “” and nothing else.",
    ),
    (
        "two_quotes_in_a_row_curly",
        "“⟦Are you coming down with us?⟧” “⟦Not until I find the cat.⟧” The tape then goes quiet.",
    ),
    (
        "two_quotes_in_a_row_straight",
        '"⟦Are you coming down with us?⟧" "⟦Not until I find the cat.⟧" The tape then goes quiet.',
    ),
    (
        "two_fragments_one_sentence",
        "Corrow called the plan “⟦a bridge to nowhere useful⟧” and “⟦a gift to the cement trade⟧”.",
    ),
    (
        "two_fragments_single_straight",
        "Corrow called the plan '⟦a bridge to nowhere useful⟧' and '⟦a gift to the cement trade⟧'.",
    ),
    (
        "whole_text_is_quote_curly",
        "“⟦Nobody is above the tide.⟧”",
    ),
    (
        "whole_text_is_quote_straight",
        '"⟦Nobody is above the tide.⟧"',
    ),
    (
        "whole_text_is_quote_single",
        "'⟦Nobody's above the tide.⟧'",
    ),
    (
        "quote_at_very_end",
        'The harbour master shrugged and said "⟦nobody is above the tide⟧"',
    ),
    (
        "one_word_scare_straight",
        'The judge called the delay "⟪absurd⟫" and adjourned until Monday.',
    ),
    (
        "one_word_scare_curly",
        "The “⟪improvements⟫” to the station have closed two of its four doors.",
    ),
    (
        "one_word_scare_single",
        "The '⟪smart⟫' motorway reopened on Friday after its sensors' software was replaced.",
    ),
    (
        "two_word_scare",
        "Ministers spoke of a “⟪fresh start⟫” for the valley.",
    ),
    (
        "two_word_scare_single_straight",
        "Ministers spoke of a '⟪fresh start⟫' for the valley's farms.",
    ),
    (
        "scare_so_called",
        'The so-called "⟪ghost fleet⟫" has not been seen since May, and the word "⟪fleet⟫" may flatter three old tugs.',
    ),
    (
        "scare_with_apostrophe",
        "One in five voters were '⟪don't knows⟫' in last week's poll.",
    ),
    (
        "scare_several_and_speech",
        "“⟦I was told it was ‘routine’ and I signed,⟧” said Arn of the “⟪routine⟫” check.",
    ),
    (
        "nickname_curly",
        "Cal “⟪Hammer⟫” Orrey retired from the ring in 2004.",
    ),
    (
        "nickname_two_words",
        'Winifred "⟪The Post⟫" Parrish has walked the same round for 40 years. "⟦My dog does the hard part,⟧" she said.',
    ),
    (
        "nickname_single_straight",
        "Gus '⟪Tiny⟫' Imrie, who is 6'5\", carried the piano's lid himself.",
    ),
    (
        "title_film",
        "She is best known for the film “⟪The Long Night at Sea⟫”, shot on the island in 1998.",
    ),
    (
        "title_memoir",
        'He read aloud from his memoir, "⟪A Life in Small Boats⟫", and then signed copies.',
    ),
    (
        "title_novel_single_straight",
        "Her novel '⟪A Winter Made of Salt⟫' won last year's Pell Prize.",
    ),
    (
        "title_song",
        "The band closed with their song “⟪I Will Wait by the Water⟫” and two encores.",
    ),
    (
        "title_song_short",
        "The choir sang '⟪Low Tide⟫' at the graveside.",
    ),
    (
        "title_programme",
        'Stoll told the radio programme "⟪Any Other Business Tonight⟫" that the case would go on.',
    ),
    (
        "title_report",
        "The report, “⟪Down to the Wire: Rural Phones in the North⟫”, runs to 300 pages.",
    ),
    (
        "title_ship",
        'The trawler "⟪Star of the Orrin⟫" was towed into port on Sunday.',
    ),
    (
        "title_american_comma_inside",
        "In her book “⟪The Map That Was Wrong,⟫” Dorrit argues that the island was never there.",
    ),
    (
        "title_and_speech",
        "“⟦I wrote it in eleven days,⟧” Dorrit said of her play “⟪The Keeper of the Gate⟫”.",
    ),
    (
        "title_exhibition_then_speech",
        "The exhibition '⟪Nets, Knots and Other Arguments⟫' opens on Friday. '⟦It's mostly string,⟧' the curator, Fay Linden, said.",
    ),
    (
        "title_podcast_and_scare",
        'Linden hosts the podcast "⟪Slow News from the Harbour⟫", a "⟪hobby⟫" that now pays her rent.',
    ),
    (
        "translated_with_bracket",
        "“⟦Das Meer kommt zurück⟧” [the sea is coming back], the sailor kept saying.",
    ),
    (
        "translated_gloss_in_quotes",
        "He kept repeating “⟦Wir haben keine Zeit⟧” (“⟦we have no time⟧”), Kurn said.",
    ),
    (
        "editor_brackets_inside",
        "“⟦[The company] knew about it in June [2019] and did nothing,⟧” Kurn said.",
    ),
    (
        "ellipsis_brackets_inside",
        '"⟦It was a mistake […] and I said so at the time (twice),⟧" Kurn said.',
    ),
    (
        "dialogue_list_bullets",
        (
            "What they said:\n\n"
            "- “⟦The wall was sound when we left it.⟧” – Gus Imrie, foreman\n"
            "- “⟦The wall was never sound.⟧” – Lotte Arn, resident\n"
            "- “⟦I was not asked about any wall.⟧” – Vera Stoll, lawyer"
        ),
    ),
    (
        "dialogue_list_names",
        (
            'Imrie: "⟦Did you see the crack?⟧"\n'
            'Arn: "⟦Everybody saw the crack.⟧"\n'
            'Imrie: "⟦Then why did nobody call me?⟧"'
        ),
    ),
    (
        "no_quotes_possessive_names",
        "The town's Lovers' Lane, Shepherds' Row and St James' Walk will be closed from 8 o'clock on New Year's Eve.",
    ),
    (
        "long_passage_mixed",
        (
            "The harbour at Pell has flooded twice since the '90s. “⟦It’s the council’s wall and it’s our water,⟧” said Lotte Arn, who lives in the fishermen’s cottages.\n\n"
            'The council says a 12" pipe and “⟪minor works⟫” will solve it. “⟦We’ve looked at every option,⟧” said its engineer, Hugh Tallis, “⟦and this one is the cheapest.⟧”\n\n'
            "Arn’s memoir, “⟪Three Feet of Water in the Hall⟫”, comes out in May."
        ),
    ),
]

TURNS: list[tuple[str, str, list[int]]] = [
    (
        "interrupted_by_tag",
        '"⟦We came,⟧" she said, "⟦and we left.⟧"',
        [0, 0],
    ),
    (
        "interrupted_curly",
        "“⟦If the council will not act,⟧” said Gus Imrie, “⟦then the village will act without it.⟧”",
        [0, 0],
    ),
    (
        "interrupted_single",
        "'⟦If the council won't act,⟧' said Gus Imrie, '⟦then the village will.⟧'",
        [0, 0],
    ),
    (
        "interrupted_long_tag",
        "“⟦The trouble with the old maps,⟧” said Professor Hanne Dorrit, who has spent forty years drawing new ones, “⟦is that people believed them.⟧”",
        [0, 0],
    ),
    (
        "interrupted_pronoun_participle",
        '"⟦I would go back tomorrow,⟧" he said, wiping his glasses, "⟦if they would have me.⟧"',
        [0, 0],
    ),
    (
        "tag_with_full_stop_between",
        "“⟦The water came at night,⟧” Lotte Arn said. “⟦By morning there was no garden.⟧”",
        [0, 0],
    ),
    (
        "tag_with_full_stop_straight",
        '"⟦I have nothing to hide,⟧" said Vera Stoll. "⟦Ask me anything you like.⟧"',
        [0, 0],
    ),
    (
        "interrupted_twice",
        '"⟦When I was a girl,⟧" Dorrit said, "⟦you could walk to the island,⟧" she went on, "⟦in ordinary shoes.⟧"',
        [0, 0, 0],
    ),
    (
        "question_interrupted",
        "“⟦What kind of a man,⟧” she asked, “⟦sells a bridge he does not own?⟧”",
        [0, 0],
    ),
    (
        "paragraphs_curly",
        (
            "“⟦We had been told the wall would hold.⟧\n\n"
            "“⟦When it went, there was no sound at all.⟧\n\n"
            "“⟦I would not build there again,⟧” said Lotte Arn."
        ),
        [0, 0, 0],
    ),
    (
        "paragraphs_straight",
        (
            '"⟦We had been told the wall would hold.⟧\n\n'
            '"⟦When it went, there was no sound at all.⟧\n\n'
            '"⟦I would not build there again,⟧" said Lotte Arn.'
        ),
        [0, 0, 0],
    ),
    (
        "paragraphs_single_curly",
        (
            "‘⟦We’d been told the wall would hold.⟧\n\n"
            "‘⟦When it went, there wasn’t a sound,⟧’ said Lotte Arn."
        ),
        [0, 0],
    ),
    (
        "paragraphs_single_straight",
        (
            "'⟦We'd been told the wall would hold.⟧\n\n"
            "'⟦When it went, there wasn't a sound,⟧' said Lotte Arn."
        ),
        [0, 0],
    ),
    (
        "paragraphs_tag_first_then_narrative",
        (
            "Arn said in a statement: “⟦I do not accept the findings.⟧\n\n"
            "“⟦I will answer them in court.⟧”\n\n"
            "The company’s shares fell by a fifth. “⟦We were surprised,⟧” said a broker, Ian Fosse."
        ),
        [0, 0, 1],
    ),
    (
        "paragraphs_with_interrupting_tag",
        (
            '"⟦I do not accept the findings,⟧" Arn said, "⟦and I never will.⟧\n\n'
            '"⟦I will answer them in court.⟧"'
        ),
        [0, 0, 0],
    ),
    (
        "paragraphs_guillemets",
        ("«⟦I do not accept the findings.⟧\n\n«⟦I will answer them in court,⟧» said Lotte Arn."),
        [0, 0],
    ),
    (
        "closed_paragraph_then_other_speaker",
        (
            "“⟦I slept well for once,⟧” said Maro Hend.\n\n"
            "“⟦I did not sleep at all,⟧” said Tor Venn."
        ),
        [0, 1],
    ),
    (
        "two_speakers_one_paragraph",
        "“⟦It began with a hum,⟧” said Oda Prill. “⟦It began with a bang,⟧” said her deputy, Sim Rooke.",
        [0, 1],
    ),
    (
        "two_speakers_tags_before",
        'Prill said: "⟦It began with a hum.⟧" Rooke said: "⟦It began with a bang.⟧"',
        [0, 1],
    ),
    (
        "tag_then_new_speaker_tag_before",
        "“⟦It began with a hum,⟧” Prill said. Rooke replied: “⟦You were not even there.⟧”",
        [0, 1],
    ),
    (
        "same_speaker_narrative_between",
        "“⟦The first boat was full,⟧” said Padraig Noone. The second left at nine with forty people aboard and the third never came. “⟦I waited until dawn,⟧” he said.",
        [0, 1],
    ),
    (
        "fragments_of_one_sentence",
        "Corrow called the plan “⟦a bridge to nowhere useful⟧” and “⟦a gift to the cement trade⟧”.",
        [0, 1],
    ),
    (
        "fragments_two_people",
        "Corrow called it “⟦a bridge to nowhere useful⟧”; for Imrie it was “⟦forty years too late⟧”.",
        [0, 1],
    ),
    (
        "quotes_in_a_row",
        "“⟦Are you coming down with us?⟧” “⟦Not until I find the cat.⟧”",
        [0, 1],
    ),
    (
        "question_and_answer_tags",
        "“⟦Did you see the crack?⟧” the judge asked. “⟦Everybody saw the crack,⟧” Arn replied.",
        [0, 1],
    ),
    (
        "interview_lines",
        (
            "Q: ⟦When did you first see the crack?⟧\n"
            "A: ⟦In March. I told the office the same day.⟧\n"
            "Q: ⟦What did the office say?⟧\n"
            "A: ⟦That cracks are normal in a wall of that age.⟧"
        ),
        [0, 1, 2, 3],
    ),
    (
        "dialogue_list",
        (
            "- “⟦The wall was sound when we left it.⟧” – Gus Imrie, foreman\n"
            "- “⟦The wall was never sound.⟧” – Lotte Arn, resident\n"
            "- “⟦I was not asked about any wall.⟧” – Vera Stoll, lawyer"
        ),
        [0, 1, 2],
    ),
    (
        "dialogue_names",
        (
            'Imrie: "⟦Did you see the crack?⟧"\n'
            'Arn: "⟦Everybody saw the crack.⟧"\n'
            'Imrie: "⟦Then why did nobody call me?⟧"'
        ),
        [0, 1, 2],
    ),
    (
        "scare_between_is_no_turn",
        "“⟦I slept through the whole thing,⟧” said Tor Venn. The “⟪incident⟫” was over by two. “⟦My dog slept too,⟧” his wife, Ada Venn, said.",
        [0, 1],
    ),
    (
        "nested_does_not_split",
        "“⟦He told me ‘run’ and I ran,⟧” said Nadia Forl, “⟦all the way to the quay.⟧”",
        [0, 0],
    ),
    (
        "interrupted_then_new_paragraph_new_speaker",
        (
            "“⟦If they come back,⟧” said Hend, “⟦I will be on the step.⟧”\n\n"
            "“⟦So will I,⟧” said Colm Fay."
        ),
        [0, 0, 1],
    ),
    (
        "full_stop_tag_then_second_paragraph",
        (
            "“⟦We had one coat between us,⟧” said Alf Threlby. “⟦It was my brother’s.⟧\n\n"
            "“⟦I wore it on Sundays.⟧”"
        ),
        [0, 0, 0],
    ),
    (
        "headline_then_body",
        (
            "‘⟦We were lied to⟧’, says pilot in ferry crash inquiry\n\n"
            "A pilot has told an inquiry that the ferry’s owners hid faults. “⟦There was a second logbook,⟧” said Ann Corde."
        ),
        [0, 1],
    ),
    (
        "blockquote_then_quote",
        (
            "The mayor's letter was short.\n\n"
            "> ⟦I leave this office as I found it, with a leaking roof.⟧\n\n"
            '"⟦She was always fair to us,⟧" said her clerk, Ned Tully.'
        ),
        [0, 1],
    ),
    (
        "title_not_counted",
        "“⟦I wrote it in eleven days,⟧” Dorrit said of her play “⟪The Keeper of the Gate⟫”. “⟦It shows in the third act,⟧” a rival, Jo Banner, wrote.",
        [0, 1],
    ),
    (
        "three_quotes_alternating",
        "“⟦You were late again,⟧” said Prill. “⟦The road was flooded,⟧” said Rooke. “⟦The road is always flooded,⟧” said Prill.",
        [0, 1, 2],
    ),
]
