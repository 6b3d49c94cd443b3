"""Texts with ⟦ ⟧ around speech and ⟪ ⟫ around what else stands in marks."""


def unmark(marked: str) -> tuple[str, list[tuple[int, int, bool]]]:
    """Return the text and (start, end, speech?) of each marked stretch, in order."""
    text, open_at, found = "", [], []
    for char in marked:
        if char in "⟦⟪":
            open_at.append((len(text), char == "⟦"))
        elif char in "⟧⟫":
            start, speech = open_at.pop()
            found.append((start, len(text), speech))
        else:
            text += char
    return text, sorted(found)


def strip(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span without spaces and zero-width characters at its ends."""
    while start < end and (text[start].isspace() or text[start] == "\u200b"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] == "\u200b"):
        end -= 1
    return start, end
