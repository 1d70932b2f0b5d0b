package mo.balcao.platform.server.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import mo.balcao.platform.server.testing.OnePlatform;
import mo.balcao.platform.server.testing.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnePlatform.class)
class CatalogueTest {
    @Test
    void holdsWithTheContract(Running platform) {
        var payload = platform.terminal("catalogue-1").payload("/v1/catalogue");

        platform.contract().payload("CataloguePayload", payload);
        assertThat(payload.path("services").valueStream().map(s -> s.path("id").asString("")))
                .contains(
                        "proof-of-life",
                        "change-contact-data",
                        "fss-beneficiary-contribution-certificate");
    }

    @Test
    void isNotSentAgainWhenItIsKnown(Running platform) {
        var client = platform.terminal("catalogue-etag").client();
        String etag =
                client.get("/v1/catalogue").response().headers().firstValue("ETag").orElseThrow();

        var again = client.send("GET", "/v1/catalogue", new byte[0], Map.of("If-None-Match", etag));

        again.is(304);
        assertThat(client.get("/v1/catalogue").json())
                .isEqualTo(client.get("/v1/catalogue").json());
    }

    @Test
    void anOutageIsANoticeInANewVersionAndGoesAgain(Running platform) {
        var terminal = platform.terminal("catalogue-outage");
        var before = terminal.payload("/v1/catalogue");
        platform.operator().put("/v1/mock/departments/FSS", Map.of("up", false)).is(200);
        var during = terminal.payload("/v1/catalogue");
        platform.operator().put("/v1/mock/departments/FSS", Map.of("up", true)).is(200);
        var after = terminal.payload("/v1/catalogue");

        assertThat(during.path("version").asLong()).isGreaterThan(before.path("version").asLong());
        platform.contract().payload("CataloguePayload", during);
        assertThat(during.path("notices").valueStream().toList())
                .anySatisfy(notice -> {
                    assertThat(notice.path("id").asString("")).isEqualTo("department-down-FSS");
                    assertThat(notice.path("withdraws").asBoolean()).isTrue();
                    assertThat(notice.path("text").path("zh-Hant").asString("")).contains("社會保障基金");
                    assertThat(
                                    notice.path("services")
                                            .valueStream()
                                            .map(s -> s.asString(""))
                                            .toList())
                            .contains("proof-of-life")
                            .doesNotContain("change-contact-data");
                });
        assertThat(after.path("notices")).isEqualTo(before.path("notices"));
        assertThat(after.path("version").asLong()).isGreaterThan(during.path("version").asLong());
    }
}
