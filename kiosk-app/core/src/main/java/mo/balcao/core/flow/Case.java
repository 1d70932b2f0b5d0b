package mo.balcao.core.flow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import mo.balcao.cache.outbox.TransactionId;
import mo.balcao.core.catalogue.Catalogue;
import mo.balcao.core.catalogue.FormField;
import mo.balcao.core.catalogue.ServiceDefinition;
import mo.balcao.core.identity.AttributeRequest;
import mo.balcao.core.identity.Identity;
import mo.balcao.core.identity.Sensitive;
import mo.balcao.core.screen.Comfort;
import mo.balcao.core.screen.Screen;
import mo.balcao.core.text.Language;

/// What a resident has said and done in one service, so far. Memory only.
///
/// @param catalogue the one the resident sees, even if a newer one arrives meanwhile
/// @param comfort how the resident wants it now; paper follows the same wishes
/// @param ticked consent lines
/// @param answers by field id
/// @param editing the field that was touched last: its problem is not shown while it is being typed
/// @param custody of a document behind a door, once a pick-up code named it
/// @param useless a code of the wrong kind: while it is still held up, nothing is said of it again
/// @param filed empty until the case is captured and its filing waited for
public record Case(
        Catalogue catalogue,
        ServiceDefinition service,
        AttributeRequest request,
        Comfort comfort,
        Optional<Identity> identity,
        Set<String> ticked,
        Map<String, Sensitive<String>> answers,
        Optional<String> editing,
        Optional<TransactionId> transaction,
        Optional<Filed> filed,
        Screen.SlipState slip,
        Optional<Custody> custody,
        Optional<Sensitive<String>> useless) {

    public static Case begin(
            Catalogue catalogue,
            ServiceDefinition service,
            AttributeRequest request,
            Comfort comfort) {
        return new Case(
                catalogue,
                service,
                request,
                comfort,
                Optional.empty(),
                Set.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Screen.SlipState.None(),
                Optional.empty(),
                Optional.empty());
    }

    /// Whose it is, with every prefill that the bureau holds; what is known is not asked for again.
    Case identified(Identity who) {
        var offered = new HashMap<String, Sensitive<String>>();
        for (FormField field : service.fields()) {
            field.prefill()
                    .map(who.attributes()::get)
                    .ifPresent(value -> offered.put(field.id(), value));
        }
        return with(next -> {
            next.identity = Optional.of(who);
            next.answers = Map.copyOf(offered);
            next.editing = Optional.empty();
        });
    }

    Case tick(String line, boolean on) {
        var lines = new HashSet<>(ticked);
        if (on) {
            lines.add(line);
        } else {
            lines.remove(line);
        }
        return with(next -> next.ticked = Set.copyOf(lines));
    }

    Case answer(String field, String value) {
        var given = new HashMap<>(answers);
        given.put(field, new Sensitive<>(value));
        return with(next -> {
            next.answers = Map.copyOf(given);
            next.editing = Optional.of(field);
        });
    }

    Case typed() {
        return with(next -> next.editing = Optional.empty());
    }

    Case preferring(Comfort now) {
        return with(next -> next.comfort = now);
    }

    Case captured(TransactionId id) {
        return with(next -> next.transaction = Optional.of(id));
    }

    Case filed(Filed how) {
        return with(next -> next.filed = Optional.of(how));
    }

    Case slip(Screen.SlipState state) {
        return with(next -> next.slip = state);
    }

    Case custody(Custody now) {
        return with(next -> next.custody = Optional.of(now));
    }

    Case useless(Sensitive<String> code) {
        return with(next -> next.useless = Optional.of(code));
    }

    private Case with(Consumer<Next> change) {
        var next = new Next(this);
        change.accept(next);
        return new Case(
                catalogue,
                service,
                request,
                next.comfort,
                next.identity,
                next.ticked,
                next.answers,
                next.editing,
                next.transaction,
                next.filed,
                next.slip,
                next.custody,
                next.useless);
    }

    /// What of a case can change, while it changes.
    private static final class Next {
        private Comfort comfort;
        private Optional<Identity> identity;
        private Set<String> ticked;
        private Map<String, Sensitive<String>> answers;
        private Optional<String> editing;
        private Optional<TransactionId> transaction;
        private Optional<Filed> filed;
        private Screen.SlipState slip;
        private Optional<Custody> custody;
        private Optional<Sensitive<String>> useless;

        Next(Case of) {
            comfort = of.comfort;
            identity = of.identity;
            ticked = of.ticked;
            answers = of.answers;
            editing = of.editing;
            transaction = of.transaction;
            filed = of.filed;
            slip = of.slip;
            custody = of.custody;
            useless = of.useless;
        }
    }

    public Language language() {
        return comfort.language();
    }

    public String value(FormField field) {
        Sensitive<String> given = answers.get(field.id());
        return given == null ? "" : given.reveal();
    }
}
