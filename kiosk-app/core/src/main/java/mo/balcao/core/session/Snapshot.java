package mo.balcao.core.session;

import java.util.Optional;
import mo.balcao.core.catalogue.Catalogue;
import mo.balcao.core.flow.Bookmark;
import mo.balcao.core.flow.FlowState;
import mo.balcao.core.screen.Comfort;

/// What another process of the same boot needs to go on with a session.
///
/// @param catalogueVersion that the resident sees; a session never goes on with another one
/// @param bookmark empty at the list of services
public record Snapshot(long catalogueVersion, Comfort comfort, Optional<Bookmark> bookmark) {

    /// Empty where nobody is here, or everything is forgotten already.
    public static Optional<Snapshot> of(Session session) {
        return switch (session.stage()) {
            case Stage.Attract _, Stage.TakingThings _, Stage.Failed _ -> Optional.empty();
            case Stage.Home _ ->
                    session.world()
                            .catalogue()
                            .map(Catalogue::version)
                            .map(seen -> new Snapshot(seen, session.comfort(), Optional.empty()));
            case Stage.Serving(FlowState flow) ->
                    Optional.of(
                            new Snapshot(
                                    flow.of().catalogue().version(),
                                    session.comfort(),
                                    Optional.of(Bookmark.of(flow))));
        };
    }
}
