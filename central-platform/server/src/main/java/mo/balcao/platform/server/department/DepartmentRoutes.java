package mo.balcao.platform.server.department;

import java.time.InstantSource;
import java.util.List;
import mo.balcao.platform.server.database.Database;
import mo.balcao.platform.server.http.Call;
import mo.balcao.platform.server.http.ProblemCode;
import mo.balcao.platform.server.http.Reply;
import mo.balcao.platform.server.http.Route;
import mo.balcao.platform.server.wire.Json;

/// The switch that takes a mock department down and up.
public final class DepartmentRoutes {
    private final Departments departments;
    private final Database database;
    private final InstantSource clock;
    private final Runnable onChange;

    /// @param onChange called after a switch; the catalogue's notices follow
    public DepartmentRoutes(
            Departments departments, Database database, InstantSource clock, Runnable onChange) {
        this.departments = departments;
        this.database = database;
        this.clock = clock;
        this.onChange = onChange;
    }

    public List<Route> routes() {
        return List.of(Route.operator("PUT", "/v1/mock/departments/{code}", this::change));
    }

    record Switch(boolean up) {}

    record State(String code, boolean up) {}

    private Reply change(Call call) throws Json.Malformed {
        boolean up = call.json(Switch.class).up();
        String code = call.variable(0);
        if (departments.find(code).isEmpty()) {
            return Reply.problem(ProblemCode.DEPARTMENT_UNKNOWN);
        }
        database.transaction(session -> {
            departments.change(session, code, up, clock.instant());
            return code;
        });
        onChange.run();
        return Reply.ok(new State(code, up));
    }
}
