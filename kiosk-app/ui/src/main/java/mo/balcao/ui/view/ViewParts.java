package mo.balcao.ui.view;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import mo.balcao.core.screen.Screen;

/// One screen, taken apart for the frame around it.
///
/// @param name stable name of the screen (`identify`)
/// @param content what scrolls when it must
/// @param actions the buttons below it, the main one last
public record ViewParts(
        String name, Optional<Screen.Heading> heading, Node content, List<Node> actions) {}
