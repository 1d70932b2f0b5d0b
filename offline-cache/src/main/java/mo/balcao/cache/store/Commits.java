package mo.balcao.cache.store;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Carries out what waits, in order, neighbours sharing one commit. Used by one thread at a time.
final class Commits {
    private static final Logger LOG = LoggerFactory.getLogger(Commits.class);

    private final SqliteFile file;

    Commits(SqliteFile file) {
        this.file = file;
    }

    void run(List<? extends Job> jobs) {
        List<Job.Task<?>> group = new ArrayList<>();
        for (Job job : jobs) {
            switch (job) {
                case Job.Task<?> task -> group.add(task);
                case Job.Truncation truncation -> {
                    commit(group);
                    group.clear();
                    truncate(truncation);
                }
            }
        }
        commit(group);
    }

    private void commit(List<Job.Task<?>> group) {
        if (group.isEmpty()) {
            return;
        }
        Optional<SQLException> trouble = attempt(group);
        if (trouble.filter(SqliteCodes::full).isPresent() && file.ballast().drop()) {
            trouble = attempt(group);
        }
        if (trouble.isPresent()) {
            StoreException failure = failure(trouble.get(), group.size());
            group.forEach(task -> task.fail(failure));
            return;
        }
        group.forEach(Job.Task::complete);
        file.ballast().restore();
    }

    private Optional<SQLException> attempt(List<Job.Task<?>> group) {
        try (Statement statement = file.connection().createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            for (Job.Task<?> task : group) {
                statement.execute("SAVEPOINT task");
                if (!task.run(file.connection())) {
                    statement.execute("ROLLBACK TO task");
                }
                statement.execute("RELEASE task");
            }
            statement.execute("COMMIT");
            return Optional.empty();
        } catch (SQLException e) {
            rollBack();
            return Optional.of(e);
        }
    }

    private void truncate(Job.Truncation truncation) {
        try {
            truncation.run(file.connection());
        } catch (SQLException e) {
            if (SqliteCodes.full(e) && file.ballast().drop()) {
                again(truncation);
            } else {
                truncation.fail(failure(e, 0));
            }
        }
    }

    private void again(Job.Truncation truncation) {
        try {
            truncation.run(file.connection());
        } catch (SQLException e) {
            truncation.fail(failure(e, 0));
        }
    }

    private StoreException failure(SQLException e, int works) {
        LOG.error("event=store.commit-failed works={}", works, e);
        if (SqliteCodes.corrupt(e)) {
            file.replace();
            return new StoreException(
                    StoreException.Reason.CORRUPT, "the database was damaged and set aside", e);
        }
        return SqliteCodes.full(e)
                ? new StoreException(StoreException.Reason.FULL, "the disk is full", e)
                : new StoreException(StoreException.Reason.FAILED, "the commit failed", e);
    }

    private void rollBack() {
        try (Statement statement = file.connection().createStatement()) {
            statement.execute("ROLLBACK");
        } catch (SQLException _) {
            LOG.debug("nothing to roll back");
        }
    }
}
