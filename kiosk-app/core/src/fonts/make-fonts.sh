#!/bin/sh
# Makes the four bundled fonts again:
#   src/main/resources/mo/balcao/core/fonts/BalcaoSans{HK,SC}-{Regular,Bold}.ttf
#
# Why bundle: Chinese must show on a machine that came without Chinese fonts, 骨 is drawn differently in Macao and
# in the mainland, and a font that a program loads itself has no fallback: a missing glyph is an empty box.
# What: Noto Sans HK and Noto Sans SC (SIL Open Font License 1.1), cut down to
#   HK Regular  Latin, signs, Big5 with the Hong Kong supplement (names of people need the rare characters)
#   HK Bold     the same, without the rarest of the supplement
#   SC both     Latin, signs, GB 2312
# and every character of our texts and services; renamed, hinting and layout tables for vertical text left out.
# Run it when a test says that a text has a character without a glyph.
#
# Needs npm (fetches @expo-google-fonts/noto-sans-hk and -sc 0.4.3, which pack the fonts) and python3-fonttools 4.38.
# The same versions give the same bytes.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
core=$(cd "$here/../.." && pwd)
root=$(cd "$core/../.." && pwd)
out=$core/src/main/resources/mo/balcao/core/fonts
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cd "$work"
for region in hk sc; do
    npm pack --silent "@expo-google-fonts/noto-sans-$region@0.4.3" >/dev/null
    mkdir "$region"
    tar xzf "expo-google-fonts-noto-sans-$region-0.4.3.tgz" -C "$region" --strip-components=1
done

mkdir -p "$out"
# The system's own Python: python3-fonttools belongs to it.
/usr/bin/python3 "$here/make_fonts.py" hk sc \
    "$core"/src/main/resources/mo/balcao/core/text/*.properties \
    "$root"/central-platform/server/src/main/resources/mo/balcao/platform/server/catalogue/*.json \
    "$root"/central-platform/server/src/main/resources/mo/balcao/platform/server/catalogue/services/*.json \
    -- "$out"
cp hk/LICENSE_FONT "$out/OFL.txt"
