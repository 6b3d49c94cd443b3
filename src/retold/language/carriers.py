"""English: what carries a statement from its speaker into a text. The tables are our own."""

from __future__ import annotations

import re

from retold.model import CarrierKind as K

# Heads of noun phrases, by what they are. "press conference" and the like stand in COMPOUNDS.
HEADS: dict[str, K] = {
    noun: kind
    for kind, nouns in {
        K.STATEMENT: """statement statements release communique communiqué comments remarks comment
            reply response notice announcement declaration""",
        K.DOCUMENT: """letter letters report memo memorandum note notes document documents paper
            papers transcript transcripts article analysis essay op-ed editorial column memoir
            memoirs book study filing filings brief briefing dossier cable cables minutes leaflet
            review audit assessment record records obituary bulletin prospectus submission reports
            questionnaire journal diary diaries autobiography guidance research findings data""",
        K.COURT: """court courts jury trial hearing inquest tribunal affidavit indictment testimony
            complaint deposition lawsuit summons warrant magistrates judge inquiry jurors
            petition""",
        K.PRESS_CONFERENCE: "presser gaggle",
        K.INTERVIEW: "interview interviews telephone phone call conversation interviewer q&a",
        K.SPEECH: """speech address rally sermon lecture keynote debate conference forum ceremony
            meeting event summit webinar podium session toast eulogy monologue speeches gathering
            assembly congress""",
        K.EMAIL: "email emails e-mail e-mails",
        K.SOCIAL: """tweet tweets post posts thread livestream vlog reel tweeting
            video clip blog""",
        K.BROADCAST: """television tv radio podcast show programme program channel station
            broadcaster broadcast network newscast airwaves""",
        K.SURVEY: "poll polls survey surveys questionnaire",
        K.AGENCY: "agency wire newswire",
        K.OUTLET: """newspaper newspapers magazine site website outlet outlets media tabloid daily
            weekly publication portal news broadsheet press""",
        K.TRANSLATION: "translation interpreter translator",
    }.items()
    for noun in nouns.split()
}

# Two words that are another thing than their last word alone.
COMPOUNDS: dict[tuple[str, str], K] = {
    tuple(pair.split("_", 1)): kind  # type: ignore[misc]
    for kind, pairs in {
        K.PRESS_CONFERENCE: """press_conference news_conference media_briefing press_briefing
            news_briefing media_conference daily_briefing press_call""",
        K.COURT: """court_papers court_documents court_filing court_filings court_hearing
            witness_statement court_document court_records court_record legal_filing
            charging_documents legal_papers legal_documents court_papers victim_statement
            impact_statement sentencing_hearing""",
        K.EMAIL: "email_message text_message text_messages",
        K.SOCIAL: """facebook_post twitter_post blog_post social_media instagram_post
            telegram_post video_message facebook_page telegram_channel twitter_account
            messaging_service messaging_app social_network video_posted truth_social""",
        K.INTERVIEW: "phone_call video_call telephone_call phone_interview conference_call",
        K.SURVEY: "exit_poll opinion_poll",
        K.AGENCY: """news_agency state_agency press_agency wire_service state_media news_wire
            state_news""",
        K.SPEECH: "town_hall tv_debate television_debate televised_debate",
        K.DOCUMENT: """press_pack news_article opinion_piece stock_exchange regulatory_filing
            exchange_filing briefing_note news_report police_report""",
        K.BROADCAST: "state_television state_tv news_channel tv_show radio_show talk_show",
        K.STATEMENT: "press_release news_release press_statement press_notice",
        K.OUTLET: "news_site news_website news_outlet local_media",
    }.items()
    for pair in pairs.split()
}

# Names, lower case. Where a name is several words the last decides, or the whole.
NAMED: dict[str, K] = {
    name: kind
    for kind, names in {
        K.AGENCY: """reuters|ap|afp|tass|xinhua|dpa|pa|ria|interfax|upi|ansa|efe|kyodo|yonhap|
            anadolu|irna|kcna|pti|ani|aap|belta|ukrinform|bernama|antara|sana|wafa|tanjug|cna|
            associated press|press association|agence france-presse|ria novosti|tasnim|fars|
            xinhua news agency|bloomberg news""",
        K.BROADCAST: """cnn|bbc|itv|nbc|abc|cbs|msnbc|cnbc|npr|pbs|c-span|cspan|fox|al jazeera|
            sky|channel 4|abc news|nbc news|cbs news|fox news|sky news|rte|rté|zdf|ard|nhk|rt|
            al-jazeera|al arabiya|france 24|deutsche welle|rai|svt|nrk|meet the press|newsnight|
            trt|cctv|cgtn|telemundo|univision|fox business""",
        K.SOCIAL: """twitter|facebook|instagram|telegram|tiktok|youtube|weibo|whatsapp|linkedin|
            snapchat|reddit|tumblr|mastodon|bluesky|threads|periscope|vkontakte|signal|x""",
    }.items()
    for name in names.replace("\n", " ").split("|")
    for name in [" ".join(name.split())]
}

# The last word of a name tells what it is: "the Dagblad Times", "Radio Onda".
NAME_ENDS: dict[str, K] = {
    word: kind
    for kind, words in {
        K.OUTLET: """times post herald tribune gazette chronicle observer journal news guardian
            telegraph mail express mirror sun star courier dispatch examiner independent ledger
            register bulletin sentinel inquirer globe standard echo argus press advertiser
            review record politico mercury bugle magazine reporter argus clarion monitor
            today citizen messenger digest bee spectator economist""",
        K.BROADCAST: "tv radio television channel fm broadcasting cable podcast show tonight",
        K.AGENCY: "agency wire newswire",
        K.COURT: "court tribunal inquest inquiry",
    }.items()
    for word in words.split()
}

# Participles that lead to a carrier: "comments carried by", "published in", "seen by".
LEADING = frozenset(
    """carried published quoted cited reported posted broadcast aired seen obtained released
    distributed filed shared printed uploaded streamed reviewed leaked translated sent issued
    provided read relayed televised submitted lodged given""".split()
)
SPEAKING = frozenset(
    """speaking spoke speaks talking talked appearing appeared appears interviewed writing
    testifying testified addressing addressed""".split()
)
TELLING = frozenset("tell tells told telling inform informs informed informing".split())
PRESS = frozenset(
    "reporters journalists correspondents press media newsmen reporter journalist".split()
)
POSTING = {
    **dict.fromkeys("tweet tweets tweeted tweeting retweeted".split(), K.SOCIAL),
    **dict.fromkeys("email emails emailed emailing".split(), K.EMAIL),
    **dict.fromkeys("blog blogs blogged blogging".split(), K.SOCIAL),
}
SPOKESPEOPLE = frozenset(
    "spokesman spokeswoman spokesperson spokespeople spokesmen lawyer lawyers attorney".split()
)
TRANSLATED = frozenset("translated translation translations interpreter translator".split())
MACHINES = frozenset("machine google deepl automatic automatically ai computer".split())

# Words that tell that somebody would not be named.
ANONYMITY = re.compile(
    r"""(?ix) \b (?:
      (?:on|under) \s (?:the\s)? condition \s of \s (?:\w+\s)? anonymity
    | on \s (?:the\s)? condition \s (?:that\s\w+\s)? (?:not|he|she|they)\b [^.;,]{0,40} named
    | (?:was|were|is|are) \s not \s authori[sz]ed \s to [^.;,]{0,40}
    | not \s authori[sz]ed \s to \s (?:speak|talk|comment|discuss|give) [^.;,]{0,30}
    | (?:ask|wish|want|preferr|request)\w* \s (?:for\s)? anonymity
    | (?:ask|wish|want|preferr|request)\w* \s (?:not\s)? to \s (?:remain\sanonymous|be\sunnamed)
    | (?:ask|wish|want|preferr|request)\w* \s not \s to \s be \s (?:named|identified)
    | (?:declined|refused) \s to \s (?:be\s (?:named|identified)|give \s (?:his|her|their) \s name)
    | (?:speaking|spoke) \s anonymously
    | who \s did \s not \s want \s to \s be \s (?:named|identified)
    ) """
)

# Kinds whose loss is routine.
MINOR = frozenset((K.PRESS_CONFERENCE, K.SPEECH, K.OTHER))
# What each kind is called in a message.
CARRIER_WORDS: dict[K, str] = {
    K.OUTLET: "another outlet",
    K.AGENCY: "an agency",
    K.BROADCAST: "a broadcaster",
    K.SOCIAL: "social media",
    K.DOCUMENT: "a document",
    K.COURT: "a court",
    K.STATEMENT: "a statement",
    K.PRESS_CONFERENCE: "a press conference",
    K.INTERVIEW: "an interview",
    K.SPEECH: "a speech",
    K.EMAIL: "an e-mail",
    K.SPOKESPERSON: "a spokesperson",
    K.TRANSLATION: "a translation",
    K.SURVEY: "a survey",
    K.OTHER: "a third party",
}
# Words in the story that keep a carrier of the kind, beside the heads of noun phrases above.
KEPT_BY: dict[K, frozenset[str]] = {
    K.SPOKESPERSON: SPOKESPEOPLE,
    K.STATEMENT: frozenset(
        """written wrote writing statement issued release email emailed e-mail e-mailed website
        site""".split()
    ),
    K.DOCUMENT: frozenset("written wrote writing letter papers documents paper file filed".split()),
    K.EMAIL: frozenset("emailed email e-mail wrote written writing texted text message".split()),
    K.BROADCAST: frozenset("radio television tv broadcaster podcast".split()),
    K.SOCIAL: frozenset("online posted tweeted wrote tweet post social".split()),
    K.COURT: frozenset("court trial testified hearing filing filings papers documents".split()),
    K.INTERVIEW: frozenset("interview telephone phone call spoke speaking interviewed".split()),
    K.SURVEY: frozenset("poll survey polled surveyed respondents pollsters".split()),
    K.PRESS_CONFERENCE: frozenset("conference briefing reporters".split()),
    K.SPEECH: frozenset("speech address rally debate".split()),
}

# Sources whose word is taken for the record: the loss of "police said" is routine.
ROUTINE = frozenset(
    """police coastguard firefighters brigade forecasters meteorologists paramedics ambulance
    registrar statistics census""".split()
)
# A sentence that holds one of these is given to somebody, in whatever construction.
ATTRIBUTING = re.compile(
    r"""(?ix) \b (?:
      sa(?:id|ys?|ying) | told | tells? | according | account \s the
    | by \s (?:another|one|his|her|their|some) \s account
    | (?:in|by) \s [^.,;]{0,40}? (?:view|opinion|words|account|count|estimates?|reckoning)
    | repl(?:y|ied|ies) | answer(?:ed)? | added | wrote | writes | argu(?:ed|es|ing)
    | claim(?:s|ed|ing)? | insist(?:s|ed|ing)? | believ(?:es|ed|e) | thinks?
    | reportedly | allegedly | apparently | estimat(?:es|ed) | admit(?:s|ted)
    | acknowledg(?:es|ed) | den(?:y|ies|ied) | confirm(?:s|ed) | declin(?:ed|es) | explain(?:s|ed)
    | complain(?:s|ed) | show(?:s|ed)? (?=[.,;]) | speaking \s to | interview | puts? \s it
    ) \b """
)
