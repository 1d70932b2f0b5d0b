package mo.balcao.core.session;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import mo.balcao.core.catalogue.Catalogue;
import mo.balcao.core.catalogue.Department;
import mo.balcao.core.catalogue.FormField;
import mo.balcao.core.catalogue.ReceiptPolicy;
import mo.balcao.core.catalogue.ServiceDefinition;
import mo.balcao.core.catalogue.Step;
import mo.balcao.core.flow.Cabinet;
import mo.balcao.core.flow.Case;
import mo.balcao.core.flow.Custody;
import mo.balcao.core.flow.Filed;
import mo.balcao.core.flow.FlowState;
import mo.balcao.core.flow.Pages;
import mo.balcao.core.flow.World;
import mo.balcao.core.screen.Screen;
import mo.balcao.core.text.Localized;
import mo.balcao.core.text.Message;
import mo.balcao.core.text.Texts;

/// What the glass shows of a service being walked through.
final class FlowGlance {
    private static final Duration USUAL = Duration.ofSeconds(2);
    private static final Duration USUAL_PRINT = Duration.ofSeconds(5);

    private final Texts texts;
    private final FieldGlance fields;

    FlowGlance(Texts texts) {
        this.texts = texts;
        this.fields = new FieldGlance();
    }

    Screen of(FlowState state, World world) {
        return switch (state) {
            case FlowState.Identifying i ->
                    new Screen.Identify(
                            heading(i),
                            pickUp(i) ? Screen.Wanted.PICK_UP : Screen.Wanted.EID,
                            i.reading(),
                            i.triesLeft());
            case FlowState.Resolving r ->
                    new Screen.Working(
                            heading(r),
                            pickUp(r) ? Screen.Work.FINDING : Screen.Work.CHECKING_IDENTITY,
                            USUAL);
            case FlowState.Opening o -> door(o, Screen.DoorMoment.OPENING, world);
            case FlowState.DoorOpen o -> door(o, moment(o.phase()), world);
            case FlowState.OnPage p -> page(p, world);
            case FlowState.Capturing c -> new Screen.Working(heading(c), Screen.Work.SAVING, USUAL);
            case FlowState.AwaitingFiling a ->
                    new Screen.Working(heading(a), Screen.Work.FILING, USUAL);
            case FlowState.Printing p ->
                    new Screen.Working(heading(p), Screen.Work.PRINTING, USUAL_PRINT);
            case FlowState.Finished f -> result(f);
            case FlowState.Refused r ->
                    new Screen.Refused(
                            heading(r),
                            r.refusal().problem().name(),
                            r.refusal().mayRetry(),
                            r.of().service().instead());
        };
    }

    private static boolean pickUp(FlowState state) {
        return state.of().service().steps().get(state.at()) instanceof Step.Identify wanted
                && wanted.pickUp();
    }

    private Screen door(FlowState state, Screen.DoorMoment moment, World world) {
        return new Screen.Door(
                heading(state),
                state.of().custody().map(Custody::door).orElse(0),
                world.cabinet().map(Cabinet::doors).orElse(0),
                moment);
    }

    private static Screen.DoorMoment moment(FlowState.DoorOpen.Phase phase) {
        return switch (phase) {
            case JUST_OPENED, TAKE -> Screen.DoorMoment.TAKE;
            case CLOSE -> Screen.DoorMoment.CLOSE;
        };
    }

    Localized owner(Optional<Catalogue> catalogue, ServiceDefinition service) {
        return texts.list(
                service.owner().stream()
                        .flatMap(code -> catalogue.flatMap(c -> c.department(code)).stream())
                        .map(Department::name)
                        .toList());
    }

    private Screen page(FlowState.OnPage p, World world) {
        Case of = p.of();
        Step step = of.service().steps().get(p.at());
        boolean complete = Pages.complete(of, step);
        return switch (step) {
            case Step.Inform inform ->
                    new Screen.Consent(
                            heading(p), notices(p, world), inform.paragraphs(), List.of(), true);
            case Step.Consent consent ->
                    new Screen.Consent(
                            heading(p),
                            notices(p, world),
                            List.of(of.service().purpose().legalBasis()),
                            consent.lines().stream().map(line -> consentLine(of, line)).toList(),
                            complete);
            case Step.Form form ->
                    new Screen.Form(heading(p), fields.of(form.fields(), of), complete);
            case Step.Choose choose ->
                    new Screen.Form(heading(p), fields.of(List.of(choose.field()), of), complete);
            case Step.Review review ->
                    new Screen.Review(
                            heading(p),
                            of.service().steps().get(p.at() + 1) instanceof Step.OpenCompartment
                                    ? Screen.Asks.OPEN_DOOR
                                    : Screen.Asks.SUBMIT,
                            review.lines().stream()
                                    .map(line -> new Screen.Line(line.label(), value(of, line)))
                                    .toList());
            case Step.Identify _,
                    Step.OpenCompartment _,
                    Step.Submit _,
                    Step.Print _,
                    Step.Finish _ ->
                    throw new IllegalStateException("no page at step " + p.at());
        };
    }

    /// On the first page, a resident is told when no slip can come out of this machine now.
    private List<Screen.Notice> notices(FlowState.OnPage p, World world) {
        boolean first =
                p.of().service().steps().subList(0, p.at()).stream()
                        .noneMatch(s -> s instanceof Step.Inform || s instanceof Step.Consent);
        boolean noSlip =
                p.of().service().receipt() == ReceiptPolicy.SLIP && !world.printer().serves();
        return first && noSlip
                ? List.of(new Screen.Notice(texts.of(Message.HOME_NO_SLIP)))
                : List.of();
    }

    private static Screen.ConsentLine consentLine(Case of, Step.ConsentLine line) {
        Localized recipient =
                of.catalogue()
                        .department(line.recipient())
                        .map(Department::name)
                        .orElseGet(() -> Phrases.same(line.recipient()));
        return new Screen.ConsentLine(
                line.id(),
                line.text(),
                recipient,
                line.required(),
                of.ticked().contains(line.id()));
    }

    private Localized value(Case of, Step.ReviewLine line) {
        return switch (line.value()) {
            case Step.Value.Fixed(Localized text) -> text;
            case Step.Value.Recipients _ ->
                    texts.list(
                            of.service().receivers(of.ticked()).stream()
                                    .flatMap(code -> of.catalogue().department(code).stream())
                                    .map(Department::name)
                                    .toList());
            case Step.Value.Door _ ->
                    of.custody()
                            .map(custody -> texts.of(Message.DOOR_NUMBER, custody.door()))
                            .orElse(NOTHING);
            case Step.Value.Attribute(String name) ->
                    of.identity()
                            .flatMap(who -> Optional.ofNullable(who.attributes().get(name)))
                            .map(known -> Phrases.same(known.reveal()))
                            .orElse(NOTHING);
            case Step.Value.Field(String id) ->
                    of.service().fields().stream()
                            .filter(field -> field.id().equals(id))
                            .findFirst()
                            .map(field -> answer(field, of.value(field)))
                            .orElse(NOTHING);
        };
    }

    private static final Localized NOTHING = Phrases.same("—");

    private static Localized answer(FormField field, String value) {
        if (value.isBlank()) {
            return NOTHING;
        }
        return switch (field.input()) {
            case FormField.Input.Choice(var options) ->
                    options.stream()
                            .filter(option -> option.id().equals(value))
                            .map(FormField.Option::label)
                            .findFirst()
                            .orElse(NOTHING);
            case FormField.Input.Text _, FormField.Input.Digits _ -> Phrases.same(value);
        };
    }

    private Screen result(FlowState.Finished f) {
        Screen.Filing filing =
                f.of().custody().isPresent()
                        ? collected(f.of().filed().orElseThrow())
                        : filing(f.of().filed().orElseThrow());
        List<Localized> next =
                f.of().service().steps().get(f.at()) instanceof Step.Finish finish
                        ? finish.next()
                        : List.of();
        return new Screen.Result(heading(f), filing, f.of().slip(), next);
    }

    private static Screen.Filing filing(Filed filed) {
        return switch (filed) {
            case Filed.AtPlatform(String number, var _) -> new Screen.Filing.Filed(number);
            case Filed.HereOnly(String reference) -> new Screen.Filing.Received(reference);
        };
    }

    private static Screen.Filing collected(Filed filed) {
        return switch (filed) {
            case Filed.AtPlatform(String number, var _) ->
                    new Screen.Filing.Collected(number, true);
            case Filed.HereOnly(String reference) -> new Screen.Filing.Collected(reference, false);
        };
    }

    /// Submit, print and finish are one step to a resident.
    private Screen.Heading heading(FlowState state) {
        var service = state.of().service();
        int[] shown =
                IntStream.range(0, service.steps().size())
                        .filter(i -> shown(service.steps().get(i)))
                        .toArray();
        int step = (int) IntStream.of(shown).filter(i -> i <= state.at()).count();
        boolean over = state.at() > shown[shown.length - 1];
        return new Screen.Heading(
                service.names(),
                owner(Optional.of(state.of().catalogue()), service),
                Math.max(1, over ? shown.length + 1 : step),
                shown.length + 1);
    }

    private static boolean shown(Step step) {
        return switch (step) {
            case Step.Form form -> !form.fields().isEmpty();
            case Step.Identify _,
                    Step.Inform _,
                    Step.Consent _,
                    Step.Choose _,
                    Step.Review _,
                    Step.OpenCompartment _ ->
                    true;
            case Step.Submit _, Step.Print _, Step.Finish _ -> false;
        };
    }
}
