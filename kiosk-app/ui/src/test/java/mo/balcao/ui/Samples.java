package mo.balcao.ui;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import mo.balcao.core.catalogue.FormField;
import mo.balcao.core.catalogue.ServiceDefinition;
import mo.balcao.core.catalogue.Step;
import mo.balcao.core.screen.Screen;
import mo.balcao.core.screen.Screen.Asks;
import mo.balcao.core.screen.Screen.DoorMoment;
import mo.balcao.core.screen.Screen.Field;
import mo.balcao.core.screen.Screen.Heading;
import mo.balcao.core.screen.Screen.Input;
import mo.balcao.core.screen.Screen.Line;
import mo.balcao.core.screen.Screen.Notice;
import mo.balcao.core.screen.Screen.Reading;
import mo.balcao.core.screen.Screen.SlipState;
import mo.balcao.core.screen.Screen.Thing;
import mo.balcao.core.screen.Screen.Tile;
import mo.balcao.core.screen.Screen.Wanted;
import mo.balcao.core.screen.Screen.Work;
import mo.balcao.core.text.Localized;
import mo.balcao.core.text.Message;
import mo.balcao.core.text.Texts;

/// Every screen with real texts and invented people.
final class Samples {
    private final Services services = new Services();
    private final Texts texts = Texts.load();
    private final ServiceDefinition life = services.service("proof-of-life");
    private final ServiceDefinition contact = services.service("change-contact-data");
    private final ServiceDefinition certificate =
            services.service("fss-beneficiary-contribution-certificate");
    private final ServiceDefinition locker = services.service("locker-dsi-certificates");
    private final List<ServiceDefinition> all = List.of(life, contact, certificate);

    /// By name, in the order a resident meets them.
    Map<String, Screen> screens() {
        var screens = new LinkedHashMap<String, Screen>();
        screens.put("attract", new Screen.Attract(List.of()));
        screens.put("home", new Screen.Home(tiles(Set.of()), notices()));
        screens.put("home-withdrawn", new Screen.Home(tiles(Set.of(life.id())), noSlip()));
        screens.put("home-many", new Screen.Home(many(), notices()));
        screens.put("identify", identify(Reading.SHOW_CODE, 3));
        screens.put("identify-steady", identify(Reading.HOLD_STEADY, 2));
        screens.put("identify-checking", identify(Reading.CHECKING, 2));
        screens.put("inform", inform(contact));
        screens.put("inform-life", inform(life));
        screens.put("inform-no-slip", informed(life, noSlip()));
        screens.put("consent", consent(life, Set.of()));
        screens.put("consent-some", consent(life, Set.of("to-fss", "to-ias")));
        screens.put("consent-contact", consent(contact, Set.of("to-fp")));
        screens.put("choose", choose("use", ""));
        screens.put("choose-chosen", choose("language", "pt"));
        screens.put("form", form(Map.of("phone", "66001234", "address", ADDRESS), true));
        screens.put("form-wrong", form(Map.of("phone", "6600", "address", ""), false));
        screens.put("review", review(life));
        screens.put("review-contact", review(contact));
        screens.put(
                "working-checking",
                new Screen.Working(
                        heading(life, 1), Work.CHECKING_IDENTITY, Duration.ofSeconds(2)));
        screens.put(
                "working-filing",
                new Screen.Working(heading(life, 5), Work.FILING, Duration.ofSeconds(2)));
        screens.put("result-filed", result(true, new SlipState.Printed()));
        screens.put("result-no-slip", result(true, new SlipState.NotPrinted("PAPER_OUT")));
        screens.put("result-received", result(false, new SlipState.InDoubt()));
        screens.put("refused-retry", refused("TOKEN_EXPIRED", true));
        screens.put("refused-border", refused("WRONG_CODE_BORDER", true));
        screens.put("refused-final", refused("HOLDER_DECEASED", false));
        screens.put(
                "pick-up",
                new Screen.Identify(heading(locker, 1), Wanted.PICK_UP, Reading.SHOW_CODE, 3));
        screens.put("pick-up-review", review(locker));
        screens.put("door-opening", new Screen.Door(heading(locker, 3), 3, 12, DoorMoment.OPENING));
        screens.put("door-take", new Screen.Door(heading(locker, 3), 7, 24, DoorMoment.TAKE));
        screens.put("door-close", new Screen.Door(heading(locker, 3), 7, 24, DoorMoment.CLOSE));
        screens.put(
                "result-collected",
                new Screen.Result(
                        heading(locker, 4),
                        new Screen.Filing.Collected("DSI-2026-000123", true),
                        new SlipState.Printed(),
                        List.of()));
        screens.put("refused-door", refused("DOOR_DID_NOT_OPEN", true));
        screens.put("refused-other-door", refused("DOOR_OTHER_OPENED", false));
        screens.put("take", new Screen.TakeThings(List.of(Thing.PHONE, Thing.SLIP)));
        screens.put(
                "take-all",
                new Screen.TakeThings(List.of(Thing.PHONE, Thing.DOCUMENT, Thing.SLIP)));
        screens.put(
                "out-of-service",
                new Screen.OutOfService(
                        "CATALOGUE_MISSING", List.of(texts.problem("CATALOGUE_MISSING").next())));
        return screens;
    }

    private static final String ADDRESS = "Rua de São Paulo n.º 1, Edifício Exemplo, 3.º andar B";

    private Heading heading(ServiceDefinition service, int step) {
        return new Heading(service.names(), services.owner(service), step, 5);
    }

    private List<Tile> tiles(Set<String> withdrawn) {
        return all.stream().map(service -> tile(service, withdrawn)).toList();
    }

    private List<Tile> many() {
        return IntStream.range(0, 8)
                .mapToObj(i -> {
                    var tile = tile(all.get(i % 3), Set.of());
                    return new Tile(
                            tile.serviceId() + "-" + i,
                            tile.name(),
                            tile.department(),
                            tile.icon(),
                            Optional.empty());
                })
                .toList();
    }

    private Tile tile(ServiceDefinition service, Set<String> withdrawn) {
        var why = texts.problem("DEPARTMENT_DOWN").explanation();
        var instead = service.instead().getFirst();
        Optional<Localized> reason =
                withdrawn.contains(service.id())
                        ? Optional.of(
                                new Localized(
                                        why.zhHant() + "\n" + instead.zhHant(),
                                        why.zhHans() + "\n" + instead.zhHans(),
                                        why.pt() + "\n" + instead.pt(),
                                        why.en() + "\n" + instead.en()))
                        : Optional.empty();
        return new Tile(
                service.id(), service.names(), services.owner(service), service.icon(), reason);
    }

    private List<Notice> notices() {
        return List.of(
                new Notice(
                        new Localized(
                                "在生證明：每年一月一日上午九時開始辦理。",
                                "在生证明：每年一月一日上午九时开始办理。",
                                "Prova de vida: pode ser feita a partir das 9h00 de 1 de Janeiro de cada ano.",
                                "Proof of life: open every year from 9:00 on 1 January.")));
    }

    private List<Notice> noSlip() {
        return List.of(new Notice(texts.of(Message.HOME_NO_SLIP)));
    }

    private Screen identify(Reading reading, int tries) {
        return new Screen.Identify(heading(life, 1), Wanted.EID, reading, tries);
    }

    private Screen inform(ServiceDefinition service) {
        return informed(service, List.of());
    }

    private Screen informed(ServiceDefinition service, List<Screen.Notice> notices) {
        var step = Services.steps(service, Step.Inform.class).getFirst();
        return new Screen.Consent(heading(service, 2), notices, step.paragraphs(), List.of(), true);
    }

    private Screen consent(ServiceDefinition service, Set<String> ticked) {
        var step = Services.steps(service, Step.Consent.class).getFirst();
        var lines =
                step.lines().stream()
                        .map(line ->
                                new Screen.ConsentLine(
                                        line.id(),
                                        line.text(),
                                        services.department(line.recipient()),
                                        line.required(),
                                        ticked.contains(line.id())))
                        .toList();
        boolean complete = lines.stream().allMatch(line -> line.on() || !line.required());
        return new Screen.Consent(
                heading(service, 3),
                List.of(),
                List.of(service.purpose().legalBasis()),
                lines,
                complete);
    }

    private Screen choose(String field, String value) {
        var step =
                Services.steps(certificate, Step.Choose.class).stream()
                        .filter(s -> s.field().id().equals(field))
                        .findFirst()
                        .orElseThrow();
        return new Screen.Form(
                heading(certificate, 3),
                List.of(field(step.field(), value, true)),
                !value.isEmpty());
    }

    private Screen form(Map<String, String> values, boolean complete) {
        var step = Services.steps(contact, Step.Form.class).getFirst();
        return new Screen.Form(
                heading(contact, 3),
                step.fields().stream()
                        .map(f -> field(f, values.getOrDefault(f.id(), ""), complete))
                        .toList(),
                complete);
    }

    private static Field field(FormField field, String value, boolean right) {
        Input input =
                switch (field.input()) {
                    case FormField.Input.Text(int max, var _) -> new Input.Text(max);
                    case FormField.Input.Digits(int max, var _) -> new Input.Digits(max);
                    case FormField.Input.Choice(var options) ->
                            new Input.Choice(
                                    options.stream()
                                            .map(o -> new Input.Option(o.id(), o.label()))
                                            .toList());
                };
        return new Field(
                field.id(),
                field.label(),
                input,
                value,
                field.required(),
                right || value.isEmpty() ? Optional.empty() : Optional.of(field.problem()));
    }

    private Screen review(ServiceDefinition service) {
        var step = Services.steps(service, Step.Review.class).getFirst();
        return new Screen.Review(
                heading(service, 4),
                service.equals(locker) ? Asks.OPEN_DOOR : Asks.SUBMIT,
                step.lines().stream()
                        .map(line -> new Line(line.label(), value(service, line)))
                        .toList());
    }

    private Localized value(ServiceDefinition at, Step.ReviewLine line) {
        return switch (line.value()) {
            case Step.Value.Attribute(String name) ->
                    same(
                            switch (name) {
                                case "nameZh" -> "陳測試";
                                case "nameLatin" -> "CHAN TEST ONE";
                                default -> "1••••••(2)";
                            });
            case Step.Value.Door _ -> texts.of(Message.DOOR_NUMBER, 7);
            case Step.Value.Field(String id) -> same(id.endsWith("hone") ? "66001234" : ADDRESS);
            case Step.Value.Recipients _ when at.equals(locker) -> services.department("DSI");
            case Step.Value.Recipients _ ->
                    texts.list(
                            List.of(
                                    services.department("FSS"),
                                    services.department("IAS"),
                                    services.department("FP")));
            case Step.Value.Fixed(Localized text) -> text;
        };
    }

    private Screen result(boolean filed, SlipState slip) {
        var next = Services.steps(life, Step.Finish.class).getFirst().next();
        Screen.Filing filing =
                filed
                        ? new Screen.Filing.Filed("2026-000123-7")
                        : new Screen.Filing.Received("T0001-7F3K-92QD");
        return new Screen.Result(heading(life, 5), filing, slip, next);
    }

    private Screen refused(String code, boolean retry) {
        return new Screen.Refused(heading(life, 1), code, retry, life.instead());
    }

    private static Localized same(String text) {
        return new Localized(text, text, text, text);
    }
}
