"""Makes the bundled fonts from Noto Sans HK and Noto Sans SC. Run by make-fonts.sh, which says how and why.

Usage: make_fonts.py FOLDER_OF_NOTO_HK FOLDER_OF_NOTO_SC TEXTS... -- OUT
TEXTS are files whose every character must be there; OUT is the folder of the four fonts.
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

SIGNS = [
    (0x0020, 0x007E),  # ASCII
    (0x00A0, 0x017F),  # Latin-1, Latin Extended-A: Portuguese and every European name
    (0x2010, 0x2027), (0x2030, 0x203A), (0x20AC, 0x20AC), (0x2103, 0x2103), (0x2116, 0x2122),
    (0x2190, 0x2193), (0x2500, 0x257F), (0x25A0, 0x25FF), (0x2605, 0x2606), (0x2713, 0x2717),
    (0x3000, 0x303F), (0xFF00, 0xFFEF),
]


def decoded(codec, high, low):
    """The characters that a double-byte codec has in these rows."""
    found = set()
    for h in high:
        for l in low:
            try:
                text = bytes([h, l]).decode(codec)
            except UnicodeDecodeError:
                continue
            if len(text) == 1:
                found.add(ord(text))
    return found


def signs():
    return {c for first, last in SIGNS for c in range(first, last + 1)}


def big5_all():
    """Both levels and the Hong Kong supplement: names of people need the rare ones too."""
    return decoded("big5hkscs", range(0x87, 0xFF), range(0x40, 0xFF))


def big5_bold():
    """Bold leaves out what the supplement has beyond the main block."""
    return {c for c in big5_all() if c < 0xA000 and not 0x3400 <= c < 0x4E00}


def gb2312(last_row):
    return decoded("gb2312", range(0xB0, last_row + 1), range(0xA1, 0xFF))


def used(files):
    return {ord(c) for f in files for c in Path(f).read_text(encoding="utf-8") if c >= " "}


def proportional_quotes(font):
    """Traditional Chinese writes 「」; ‘’ and “” are for English and Portuguese, where a full width tears words apart."""
    table = font["GSUB"].table
    narrow = {}
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag == "pwid":
            for index in record.Feature.LookupListIndex:
                for subtable in table.LookupList.Lookup[index].SubTable:
                    narrow.update(getattr(subtable, "ExtSubTable", subtable).mapping)
    for cmap in font["cmap"].tables:
        for quote in (0x2018, 0x2019, 0x201C, 0x201D):
            if cmap.isUnicode() and quote in cmap.cmap:
                # Tables may share their map: what is narrow already stays.
                cmap.cmap[quote] = narrow.get(cmap.cmap[quote], cmap.cmap[quote])


def make(source, family, style, characters, out):
    font = TTFont(source)
    if family.endswith("HK"):
        proportional_quotes(font)
    options = subset.Options()
    options.hinting = False
    options.layout_features = ["kern", "mark", "mkmk", "ccmp"]
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.drop_tables += ["BASE", "STAT", "vhea", "vmtx", "DSIG"]
    options.notdef_outline = True
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    plain = family.replace(" ", "")
    names = {1: family, 2: style, 3: f"{plain}-{style};1", 4: f"{family} {style}", 6: f"{plain}-{style}"}
    for record in font["name"].names:
        if record.nameID in names:
            record.string = names[record.nameID]
    font["head"].modified = font["head"].created  # the same bytes from the same sources
    font.recalcTimestamp = False
    target = Path(out) / f"{plain}-{style}.ttf"
    font.save(target)
    print(f"{target.name}: {len(font.getBestCmap())} characters, {target.stat().st_size // 1024} KiB")


def main(arguments):
    split = arguments.index("--")
    hk, sc, *texts = arguments[:split]
    out = arguments[split + 1]
    always = signs() | used(texts)
    regular, bold = "400Regular/*.ttf", "700Bold/*.ttf"
    find = lambda folder, pattern: next(Path(folder).glob(pattern))
    make(find(hk, regular), "Balcao Sans HK", "Regular", always | big5_all(), out)
    make(find(hk, bold), "Balcao Sans HK", "Bold", always | big5_bold(), out)
    make(find(sc, regular), "Balcao Sans SC", "Regular", always | gb2312(0xF7), out)
    make(find(sc, bold), "Balcao Sans SC", "Bold", always | gb2312(0xF7), out)


main(sys.argv[1:])
