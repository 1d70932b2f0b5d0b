package mo.balcao.device.tool;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import mo.balcao.device.Completion;
import mo.balcao.device.Fault;
import mo.balcao.device.FaultCode;
import mo.balcao.device.card.CardReader;
import mo.balcao.device.card.CardSlot;

/// Waits for a card, and talks to it.
final class CardActs implements Acts<CardReader> {
    private static final Duration INSERTING = Duration.ofSeconds(30);
    private static final Duration ANSWER = Duration.ofSeconds(10);

    @Override
    public List<String> shapes() {
        return List.of("read", "transmit HEX...");
    }

    @Override
    public Ending act(CardReader reader, Order order, Answers answers)
            throws WrongArguments, InterruptedException {
        List<byte[]> apdus = apdus(order);
        CardSlot slot =
                Waiting.<CardSlot>first(
                                reader::watchSlot,
                                seen ->
                                        seen instanceof CardSlot.Present
                                                || seen instanceof CardSlot.Unreadable,
                                order.patience(INSERTING))
                        .orElseGet(reader::slot);
        return switch (slot) {
            case CardSlot.Present present -> {
                answers.say(
                        new Line()
                                .with("card", present.atr().toString())
                                .with("via", present.atr().via().name()));
                yield transmit(reader, present, apdus, order, answers);
            }
            case CardSlot.Unreadable(Fault fault) -> answers.refused("unreadable", fault);
            case CardSlot.Empty _ ->
                    answers.unknown(
                            "no-card", Fault.of(FaultCode.CARD_TORN, "nothing was inserted"));
            case CardSlot.Unknown _ ->
                    answers.unknown(
                            "no-reader",
                            Fault.of(FaultCode.DISCONNECTED, "the reader does not answer"));
        };
    }

    private static List<byte[]> apdus(Order order) throws WrongArguments {
        if (order.act().equals("read")) {
            return List.of();
        }
        List<byte[]> apdus = new ArrayList<>();
        for (String hex : order.arguments()) {
            try {
                apdus.add(HexFormat.of().parseHex(hex));
            } catch (IllegalArgumentException _) {
                throw new WrongArguments("transmit '" + hex + "': wanted an APDU in hexadecimal");
            }
            if (apdus.getLast().length < 4) {
                throw new WrongArguments("transmit '" + hex + "': an APDU has 4 bytes or more");
            }
        }
        if (apdus.isEmpty()) {
            throw new WrongArguments("transmit wants APDUs in hexadecimal");
        }
        return apdus;
    }

    private static Ending transmit(
            CardReader reader,
            CardSlot.Present present,
            List<byte[]> apdus,
            Order order,
            Answers answers)
            throws InterruptedException {
        Duration limit = order.patience(ANSWER);
        for (byte[] apdu : apdus) {
            var command = reader.transmit(present.insertion(), apdu, limit);
            Completion<byte[]> completion = Waiting.completion(command, limit);
            if (!(completion instanceof Completion.Done<byte[]>(byte[] response))) {
                return answers.unfinished(completion);
            }
            answers.say(
                    new Line()
                            .with("response", HexFormat.of().withUpperCase().formatHex(response)));
        }
        return Ending.DONE;
    }
}
