package mo.balcao.platform.server.identity;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mo.balcao.platform.server.database.Database;
import mo.balcao.platform.server.database.Session;
import mo.balcao.platform.server.department.Departments;
import mo.balcao.platform.server.http.ProblemCode;

/// The mock bureau: from a token to exactly the attributes asked, within the authorisation.
final class IdentityBureau {
    private static final String DEPARTMENT = "DSI";
    private static final Duration REMEMBER = Duration.ofHours(24);

    private final Residents residents;
    private final Authorisations authorisations;
    private final Pseudonyms pseudonyms;
    private final Departments departments;
    private final Database database;
    private final InstantSource clock;

    IdentityBureau(
            Residents residents,
            Authorisations authorisations,
            Pseudonyms pseudonyms,
            Departments departments,
            Database database,
            InstantSource clock) {
        this.residents = residents;
        this.authorisations = authorisations;
        this.pseudonyms = pseudonyms;
        this.departments = departments;
        this.database = database;
        this.clock = clock;
    }

    /// What is asked. The token is never printed.
    record Question(String token, String authorisationId, String purpose, List<String> attributes) {
        private static final int MOST_ATTRIBUTES = 32;
        private static final int LONGEST_TOKEN = 512;

        Question {
            attributes = List.copyOf(attributes);
            if (token.length() > LONGEST_TOKEN
                    || attributes.size() > MOST_ATTRIBUTES
                    || attributes.stream().distinct().count() != attributes.size()) {
                throw new IllegalArgumentException("out of range");
            }
        }

        @Override
        public String toString() {
            return "question for " + purpose;
        }
    }

    /// What came of it.
    sealed interface Answer {
        record Resolved(String subject, String presentedBy, Map<String, String> attributes)
                implements Answer {
            @Override
            public String toString() {
                return "resolved " + attributes.keySet();
            }
        }

        record Refused(ProblemCode code) implements Answer {}
    }

    /// Nothing is looked up, and no token used up, before the authorisation has said yes.
    Answer resolve(String site, Question question) {
        if (!authorisations.allows(
                site, question.authorisationId(), question.purpose(), question.attributes())) {
            return new Answer.Refused(ProblemCode.PURPOSE_NOT_AUTHORISED);
        }
        return database.transaction(session ->
                departments.down(session).contains(DEPARTMENT)
                        ? new Answer.Refused(ProblemCode.DEPARTMENT_DOWN)
                        : redeem(session, question));
    }

    private Answer redeem(Session session, Question question) throws SQLException {
        return switch (Tokens.redeem(session, question.token(), clock.instant())) {
            case Tokens.Redemption.Unknown _ -> new Answer.Refused(ProblemCode.TOKEN_UNKNOWN);
            case Tokens.Redemption.Used _ -> new Answer.Refused(ProblemCode.TOKEN_USED);
            case Tokens.Redemption.Expired _ -> new Answer.Refused(ProblemCode.TOKEN_EXPIRED);
            case Tokens.Redemption.Redeemed(String id) ->
                    residents
                            .find(id)
                            .map(resident -> answer(resident, question))
                            .orElseGet(() -> new Answer.Refused(ProblemCode.TOKEN_UNKNOWN));
        };
    }

    private Answer answer(Resident resident, Question question) {
        return switch (resident.state()) {
            case EXPIRED -> new Answer.Refused(ProblemCode.EID_EXPIRED);
            case CANCELLED -> new Answer.Refused(ProblemCode.EID_CANCELLED);
            case DECEASED -> new Answer.Refused(ProblemCode.HOLDER_DECEASED);
            case VALID -> {
                var asked = new TreeMap<String, String>();
                for (String name : question.attributes()) {
                    asked.put(name, resident.attributes().getOrDefault(name, ""));
                }
                yield new Answer.Resolved(
                        pseudonyms.of(resident.id(), question.purpose()),
                        pseudonyms.of(resident.holderOfPhone(), question.purpose()),
                        asked);
            }
        };
    }

    /// A token as the resident's phone would get it; empty for an unknown fixture.
    Optional<String> token(String resident, Instant now, Instant expires) {
        if (residents.find(resident).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                database.transaction(session -> {
                    Tokens.forgetBefore(session, now.minus(REMEMBER));
                    return Tokens.issue(session, resident, expires);
                }));
    }
}
