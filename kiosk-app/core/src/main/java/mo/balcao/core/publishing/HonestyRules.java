package mo.balcao.core.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mo.balcao.core.catalogue.Basis;
import mo.balcao.core.catalogue.Problem;
import mo.balcao.core.catalogue.ServiceDefinition;
import mo.balcao.core.publishing.Linter.Mode;
import mo.balcao.core.text.Language;
import mo.balcao.core.text.Localized;

/// What a resident is told: a counter for every dead end, because the electronic way is voluntary by law, and in
/// production nothing invented where it costs money or a right.
final class HonestyRules {
    /// How each language names a counter.
    private static final Map<Language, String> COUNTER =
            Map.of(
                    Language.ZH_HANT, "櫃檯",
                    Language.ZH_HANS, "柜台",
                    Language.PT, "balcão",
                    Language.EN, "counter");

    private HonestyRules() {}

    static List<Problem> problems(ServiceDefinition service, Mode mode) {
        var problems = new ArrayList<Problem>();
        COUNTER.forEach((language, word) -> {
            if (service.instead().stream().noneMatch(t -> names(t, language, word))) {
                problems.add(
                        new Problem(
                                "/instead",
                                "no way out names a counter (" + word + ") in " + language.tag()));
            }
        });
        switch (mode) {
            case DEVELOPMENT -> {}
            case PRODUCTION -> examples(service, problems);
        }
        return problems;
    }

    private static boolean names(Localized text, Language language, String word) {
        return text.in(language).contains(word);
    }

    private static void examples(ServiceDefinition service, List<Problem> problems) {
        service.fee().ifPresent(fee -> refuseExample("/fee", fee.basis(), problems));
        for (int i = 0; i < service.eligibility().size(); i++) {
            refuseExample("/eligibility/" + i, service.eligibility().get(i).basis(), problems);
        }
        refuseExample("/purpose", service.purpose().basis(), problems);
    }

    private static void refuseExample(String at, Basis basis, List<Problem> problems) {
        switch (basis) {
            case Basis.Example() ->
                    problems.add(
                            new Problem(
                                    at + "/basis",
                                    "is an invented example, which production refuses"));
            case Basis.Stated _, Basis.Inferred _ -> {}
        }
    }
}
