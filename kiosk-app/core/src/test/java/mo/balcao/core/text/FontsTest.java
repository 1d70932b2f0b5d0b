package mo.balcao.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;
import mo.balcao.core.catalogue.Published;
import mo.balcao.core.text.Fonts.Family;
import mo.balcao.core.text.Fonts.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FontsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextOfTheProgramHasItsGlyphs(Language language) {
        var itsOwnName = Texts.load().of(Message.COMFORT_LANGUAGE_ZH_HANS);
        assertThat(Texts.load().all().filter(t -> !t.equals(itsOwnName)).map(t -> t.in(language)))
                .allSatisfy(text -> assertShown(language, text));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextOfAPublishedServiceHasItsGlyphs(Language language) {
        var texts = new ArrayList<String>();
        Published.documents().forEach(json -> collect(JSON.readTree(json), language, texts));
        assertThat(texts).hasSizeGreaterThan(40).allSatisfy(text -> assertShown(language, text));
    }

    private static void collect(JsonNode node, Language language, List<String> into) {
        if (node.isObject() && node.has("zh-Hant")) {
            into.add(node.get(language.tag()).stringValue());
        }
        node.forEach(child -> collect(child, language, into));
    }

    private static void assertShown(Language language, String text) {
        for (var weight : Weight.values()) {
            assertThat(Glyphs.has(Fonts.family(language), weight, text))
                    .as("%s %s: %s", language, weight, text)
                    .isTrue();
        }
    }

    @Test
    void rareCharactersOfNamesAreThere() {
        assertThat(Glyphs.has(Family.HK, Weight.REGULAR, "陳堃嬅喆煒驫𨋢𠝹")).isTrue();
        assertThat(Glyphs.has(Family.HK, Weight.BOLD, "陳堃嬅喆煒驫鑫")).isTrue();
    }

    /// A full-width apostrophe tears "terminal’s" in two; simplified Chinese wants its quotes wide.
    @Test
    void quotesAreNarrowInTheFamilyOfEnglishAndPortugueseOnly() {
        for (var weight : Weight.values()) {
            assertThat(width(Family.HK, weight, "’")).isLessThan(0.5);
            assertThat(width(Family.HK, weight, "”")).isLessThan(0.7);
            assertThat(width(Family.SC, weight, "”")).isGreaterThan(0.99);
        }
    }

    private static double width(Family family, Weight weight, String text) {
        var context = new FontRenderContext(null, true, true);
        return Glyphs.of(family, weight).deriveFont(100f).getStringBounds(text, context).getWidth()
                / 100;
    }

    @Test
    void aTraditionalNameOnASimplifiedScreenIsShownInTheOtherFamily() {
        assertThat(Fonts.familyFor(Language.ZH_HANS, Weight.REGULAR, "陳測試")).isEqualTo(Family.HK);
        assertThat(Fonts.familyFor(Language.ZH_HANS, Weight.REGULAR, "说明")).isEqualTo(Family.SC);
        assertThat(Fonts.familyFor(Language.PT, Weight.BOLD, "简体中文")).isEqualTo(Family.SC);
        assertThat(Fonts.familyFor(Language.PT, Weight.REGULAR, "Direcção")).isEqualTo(Family.HK);
    }
}
