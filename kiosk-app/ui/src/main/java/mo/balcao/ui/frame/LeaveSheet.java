package mo.balcao.ui.frame;

import mo.balcao.core.screen.Act;
import mo.balcao.core.text.Message;
import mo.balcao.ui.design.Icon;
import mo.balcao.ui.design.TextStyle;
import mo.balcao.ui.parts.Buttons;
import mo.balcao.ui.parts.Kit;

/// Asks before something a resident has done is lost.
final class LeaveSheet {
    private LeaveSheet() {}

    static Sheet of(Kit kit, Runnable stay) {
        return new Sheet(
                kit,
                kit.words(TextStyle.TITLE, Message.LEAVE_TITLE).centred().coloured("title"),
                kit.words(TextStyle.LEAD, Message.LEAVE_TEXT).centred(),
                Buttons.primary(kit, "leave-stay", Message.BUTTON_STAY, Icon.BACK, stay),
                Buttons.secondary(
                        kit,
                        "leave-confirm",
                        Message.BUTTON_LEAVE,
                        Icon.CLOSE,
                        () -> {
                            kit.act(new Act.Leave());
                            stay.run();
                        }));
    }
}
