package mo.balcao.core.flow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        return copy(Optional.of(who), ticked, Map.copyOf(offered), Optional.empty());
    }

    Case tick(String line, boolean on) {
        var lines = new HashSet<>(ticked);
        if (on) {
            lines.add(line);
        } else {
            lines.remove(line);
        }
        return copy(identity, Set.copyOf(lines), answers, editing);
    }

    Case answer(String field, String value) {
        var given = new HashMap<>(answers);
        given.put(field, new Sensitive<>(value));
        return copy(identity, ticked, Map.copyOf(given), Optional.of(field));
    }

    Case typed() {
        return copy(identity, ticked, answers, Optional.empty());
    }

    Case preferring(Comfort now) {
        return new Case(
                catalogue,
                service,
                request,
                now,
                identity,
                ticked,
                answers,
                editing,
                transaction,
                filed,
                slip,
                custody,
                useless);
    }

    Case captured(TransactionId id) {
        return new Case(
                catalogue,
                service,
                request,
                comfort,
                identity,
                ticked,
                answers,
                editing,
                Optional.of(id),
                filed,
                slip,
                custody,
                useless);
    }

    Case filed(Filed how) {
        return new Case(
                catalogue,
                service,
                request,
                comfort,
                identity,
                ticked,
                answers,
                editing,
                transaction,
                Optional.of(how),
                slip,
                custody,
                useless);
    }

    Case slip(Screen.SlipState state) {
        return new Case(
                catalogue,
                service,
                request,
                comfort,
                identity,
                ticked,
                answers,
                editing,
                transaction,
                filed,
                state,
                custody,
                useless);
    }

    Case custody(Custody now) {
        return new Case(
                catalogue,
                service,
                request,
                comfort,
                identity,
                ticked,
                answers,
                editing,
                transaction,
                filed,
                slip,
                Optional.of(now),
                useless);
    }

    Case useless(Sensitive<String> code) {
        return new Case(
                catalogue,
                service,
                request,
                comfort,
                identity,
                ticked,
                answers,
                editing,
                transaction,
                filed,
                slip,
                custody,
                Optional.of(code));
    }

    private Case copy(
            Optional<Identity> who,
            Set<String> lines,
            Map<String, Sensitive<String>> given,
            Optional<String> touched) {
        return new Case(
                catalogue,
                service,
                request,
                comfort,
                who,
                lines,
                given,
                touched,
                transaction,
                filed,
                slip,
                custody,
                useless);
    }

    public Language language() {
        return comfort.language();
    }

    public String value(FormField field) {
        Sensitive<String> given = answers.get(field.id());
        return given == null ? "" : given.reveal();
    }
}
