package mo.balcao.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mo.balcao.cache.outbox.CaptureOutcome;
import mo.balcao.device.FaultCode;
import org.junit.jupiter.api.Test;

class TextsTest {
    /// The refusal codes that `PlatformLink.Resolution.Refused` names.
    private static final List<String> REFUSALS =
            List.of(
                    "TOKEN_EXPIRED",
                    "TOKEN_UNKNOWN",
                    "TOKEN_USED",
                    "EID_EXPIRED",
                    "EID_CANCELLED",
                    "HOLDER_DECEASED",
                    "PURPOSE_NOT_AUTHORISED",
                    "DEPARTMENT_DOWN");

    private final Texts texts = Texts.load();

    @Test
    void everyFileHasExactlyTheKeysOfTheProgram() {
        var keys = new TreeSet<String>();
        for (var message : Message.values()) {
            keys.add(message.key());
        }
        for (var code : ProblemCode.values()) {
            Stream.of("title", "explanation", "next")
                    .forEach(part -> keys.add("problem." + code + "." + part));
        }
        Texts.files()
                .forEach((language, file) ->
                        assertThat(new TreeSet<>(file.stringPropertyNames()))
                                .as(language.tag())
                                .isEqualTo(keys));
    }

    @Test
    void noTextIsBlankOrHasSpacesAtItsEnds() {
        for (var language : Language.values()) {
            assertThat(texts.all().map(t -> t.in(language)))
                    .allSatisfy(t -> assertThat(t).isNotBlank())
                    .filteredOn(t -> !t.equals(", "))
                    .allSatisfy(t -> assertThat(t).isEqualTo(t.strip()));
        }
    }

    @Test
    void allLanguagesTakeTheSameParameters() {
        assertThat(texts.all())
                .allSatisfy(text ->
                        assertThat(Stream.of(Language.values()).map(l -> holes(text.in(l))))
                                .containsOnly(holes(text.en())));
    }

    private static Set<String> holes(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(r -> r.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyDeviceFaultHasAText() {
        assertThat(FaultCode.values())
                .allSatisfy(code -> assertThat(ProblemCode.ofCode(code.name())).isPresent());
    }

    @Test
    void everyRefusalOfThePlatformHasAText() {
        assertThat(REFUSALS).allSatisfy(code -> assertThat(ProblemCode.ofCode(code)).isPresent());
    }

    @Test
    void everyReasonNotToCaptureHasAText() {
        assertThat(CaptureOutcome.Reason.values())
                .allSatisfy(code -> assertThat(ProblemCode.ofCode(code.name())).isPresent());
    }

    @Test
    void anUnforeseenCodeGetsTheGeneralText() {
        assertThat(texts.problem("SOMETHING_ELSE")).isEqualTo(texts.problem(ProblemCode.INTERNAL));
    }

    @Test
    void parametersAreFilledInEveryLanguage() {
        assertThat(texts.of(Message.CHROME_STEP, 2, 7))
                .isEqualTo(new Localized("第2步，共7步", "第2步，共7步", "Passo 2 de 7", "Step 2 of 7"));
    }

    @Test
    void listsAreJoinedAsEachLanguageDoes() {
        var list =
                texts.list(
                        List.of(
                                new Localized("甲", "甲", "A", "A"),
                                new Localized("乙", "乙", "B", "B")));
        assertThat(list).isEqualTo(new Localized("甲、乙", "甲、乙", "A, B", "A, B"));
    }

    /// The three codes look alike; the sentence has to say which one this is and which one to open.
    @Test
    void theWrongCodeIsCalledByItsNameAndTheRightOneIsNamed() {
        var border = texts.problem(ProblemCode.WRONG_CODE_BORDER);
        assertThat(border.title().zhHant()).contains("過關");
        assertThat(border.next().zhHant()).contains("電子身份");
        assertThat(texts.problem(ProblemCode.WRONG_CODE_PICK_UP).next().zhHant()).contains("智取易");
    }
}
