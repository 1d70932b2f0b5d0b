package mo.balcao.platform.server.catalogue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import mo.balcao.platform.server.database.Database;
import mo.balcao.platform.server.department.Departments;
import mo.balcao.platform.server.http.Call;
import mo.balcao.platform.server.http.Reply;
import mo.balcao.platform.server.http.Route;
import mo.balcao.platform.server.trust.DocumentShelf;
import mo.balcao.platform.server.trust.SignedDocument;
import mo.balcao.platform.server.trust.SigningKey;

/// The signed catalogue. Asked anew each time, so that an outage or a half-lived document shows at once; what is signed is kept.
public final class CataloguePublisher {
    private static final DocumentShelf.Kind KIND =
            new DocumentShelf.Kind("catalogue", Duration.ofDays(30));

    private final CatalogueSource source;
    private final Departments departments;
    private final Database database;
    private final DocumentShelf shelf;
    private final SigningKey key;

    public CataloguePublisher(
            CatalogueSource source,
            Departments departments,
            Database database,
            DocumentShelf shelf,
            SigningKey key) {
        this.source = source;
        this.departments = departments;
        this.database = database;
        this.shelf = shelf;
        this.key = key;
    }

    public SignedDocument current() {
        Set<String> down = database.transaction(departments::down);
        var content = CatalogueContent.of(source, departments, down);
        return shelf.publish(KIND, "", content.bytes(), key, content::payload);
    }

    public long version() {
        return current().version();
    }

    public List<Route> routes() {
        return List.of(Route.terminalGet("/v1/catalogue", this::get));
    }

    private Reply get(Call call) {
        var document = current();
        String etag = "\"" + document.version() + "\"";
        return call.header("If-None-Match").filter(etag::equals).isPresent()
                ? new Reply.NotModified(etag)
                : Reply.tagged(document, etag);
    }
}
