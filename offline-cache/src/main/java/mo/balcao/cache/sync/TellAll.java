package mo.balcao.cache.sync;

import mo.balcao.cache.outbox.Filing;
import mo.balcao.cache.outbox.Settlements.Answer;
import mo.balcao.cache.outbox.SqliteOutbox;
import mo.balcao.cache.outbox.Verdict;

/// Tells those who wait, once an answer is filed.
final class TellAll {
    private TellAll() {}

    static void tell(SqliteOutbox outbox, Answer answer) {
        switch (answer.verdict()) {
            case Verdict.Filed(var number, var serverTime) ->
                    outbox.answered(answer.record().id(), new Filing.Filed(number, serverTime));
            case Verdict.Held(String code) ->
                    outbox.answered(answer.record().id(), new Filing.Held(code));
            case Verdict.Rejected(String code) ->
                    outbox.answered(answer.record().id(), new Filing.Quarantined(code));
            case Verdict.ComeAgain _, Verdict.Unsent _, Verdict.Unknown _ -> {}
        }
    }
}
