package mo.balcao.ui.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import mo.balcao.core.screen.Act;
import mo.balcao.core.screen.Screen;
import mo.balcao.core.text.Language;
import mo.balcao.core.text.Localized;
import mo.balcao.core.text.Message;
import mo.balcao.core.text.ProblemText;
import mo.balcao.ui.look.Icons;

/// Draws each kind of screen. A new kind does not compile until it is drawn here.
public final class Views {
    private final Page page;

    public Views(Page page) {
        this.page = page;
    }

    public ViewParts of(Screen screen) {
        return switch (screen) {
            case Screen.Attract(List<Screen.Notice> notices) -> attract(notices);
            case Screen.Home home -> home(home);
            case Screen.Identify identify -> identify(identify);
            case Screen.Consent consent -> consent(consent);
            case Screen.Form form -> new FormView(page).of(form);
            case Screen.Review review -> review(review);
            case Screen.Working working -> working(working);
            case Screen.Result result -> new ResultView(page).of(result);
            case Screen.Refused refused -> refused(refused);
            case Screen.TakeThings(List<Screen.Thing> things) -> takeThings(things);
            case Screen.OutOfService(String code, List<Localized> instead) ->
                    outOfService(code, instead);
        };
    }

    private ViewParts attract(List<Screen.Notice> notices) {
        VBox column = page.column(Icons.lotus(5.2, "icon"));
        column.setAlignment(Pos.CENTER);
        for (Language language : Language.values()) {
            Label line =
                    page.label(
                            page.texts().of(Message.ATTRACT_TITLE).in(language),
                            language == page.language() ? "title" : "subtitle");
            line.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
            column.getChildren().add(line);
        }
        VBox.setMargin(column.getChildren().getFirst(), new javafx.geometry.Insets(60, 0, 60, 0));
        notices.forEach(
                notice -> column.getChildren().add(page.label(page.say(notice.text()), "notice")));
        Button begin = page.primary("attract", Message.ATTRACT_TOUCH, new Act.Touch());
        begin.setMinHeight(page.sizes().target() * 1.7);
        return new ViewParts("attract", Optional.empty(), column, List.of(begin));
    }

    private ViewParts home(Screen.Home home) {
        VBox column = page.column(page.title(page.say(Message.HOME_TITLE)));
        if (home.tiles().isEmpty()) {
            column.getChildren().add(page.label(page.say(Message.HOME_EMPTY)));
        }
        home.tiles().forEach(tile -> column.getChildren().add(tile(tile)));
        home.notices()
                .forEach(notice ->
                        column.getChildren()
                                .add(page.label(page.say(notice.text()), "notice", "quiet")));
        return new ViewParts("home", Optional.empty(), column, List.of());
    }

    private Node tile(Screen.Tile tile) {
        VBox words =
                new VBox(
                        8,
                        page.label(page.say(tile.name()), "subtitle", "strong"),
                        page.label(page.say(tile.department()), "quiet"));
        HBox row = page.row(Icons.of(tile.icon(), 84, "icon"), words);
        if (tile.withdrawn().isPresent()) {
            words.getChildren()
                    .addAll(
                            page.label(page.say(Message.HOME_WITHDRAWN), "warning"),
                            page.label(page.say(tile.withdrawn().get())));
            VBox card = page.card(row);
            card.setId("withdrawn-" + tile.serviceId());
            card.setAccessibleText(page.say(tile.name()) + ". " + page.say(tile.withdrawn().get()));
            return card;
        }
        Button button =
                page.button(
                        "tile-" + tile.serviceId(), "", new Act.Choose(tile.serviceId()), "tile");
        button.setGraphic(row);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setAccessibleText(page.say(tile.name()) + ". " + page.say(tile.department()));
        return button;
    }

    private ViewParts identify(Screen.Identify identify) {
        String lead =
                switch (identify.reading()) {
                    case SHOW_CODE -> page.say(Message.IDENTIFY_SHOW);
                    case HOLD_STEADY -> page.say(Message.IDENTIFY_STEADY);
                    case CHECKING -> page.say(Message.IDENTIFY_CHECKING);
                };
        VBox column =
                page.column(
                        page.title(page.say(Message.IDENTIFY_TITLE)), page.label(lead, "subtitle"));
        column.getChildren().add(new PhonePicture(page).of(identify.reading()));
        switch (identify.reading()) {
            case HOLD_STEADY ->
                    column.getChildren()
                            .addAll(
                                    page.label(page.say(Message.IDENTIFY_BRIGHTER)),
                                    page.label(
                                            page.say(Message.IDENTIFY_TRIES, identify.triesLeft()),
                                            "strong"));
            case CHECKING -> column.getChildren().add(endless());
            case SHOW_CODE -> {}
        }
        column.getChildren().add(page.label(page.say(Message.IDENTIFY_PRIVACY), "notice", "quiet"));
        return new ViewParts("identify", Optional.of(identify.heading()), column, List.of(leave()));
    }

    private ViewParts consent(Screen.Consent consent) {
        boolean asks = !consent.lines().isEmpty();
        VBox column =
                page.column(
                        page.title(page.say(asks ? Message.CONSENT_TITLE : Message.INFORM_TITLE)));
        VBox card = page.card();
        consent.paragraphs().forEach(text -> card.getChildren().add(page.label(page.say(text))));
        if (!consent.paragraphs().isEmpty()) {
            column.getChildren().add(card);
        }
        if (asks) {
            column.getChildren().add(page.label(page.say(Message.CONSENT_LEAD), "quiet"));
        }
        consent.lines().forEach(line -> column.getChildren().add(line(line)));
        Button agree =
                page.primary(
                        "continue",
                        asks ? Message.BUTTON_AGREE : Message.BUTTON_CONTINUE,
                        new Act.Continue());
        agree.setDisable(!consent.mayContinue());
        return new ViewParts(
                "consent", Optional.of(consent.heading()), column, List.of(leave(), agree));
    }

    private Node line(Screen.ConsentLine line) {
        Button button =
                page.button(
                        "consent-" + line.id(), "", new Act.Tick(line.id(), !line.on()), "tile");
        StackPane box = new StackPane();
        box.setMinSize(64, 64);
        box.setMaxSize(64, 64);
        box.setStyle("-fx-border-width: 4; -fx-border-radius: 12;");
        box.getStyleClass().add("card");
        if (line.on()) {
            box.getChildren().add(Icons.of("tick", 52, "icon"));
            button.getStyleClass().add("on");
        }
        String need =
                page.say(line.required() ? Message.CONSENT_REQUIRED : Message.CONSENT_OPTIONAL);
        String state = page.say(line.on() ? Message.CONSENT_AGREED : Message.CONSENT_NOT_AGREED);
        VBox words =
                new VBox(
                        8,
                        page.label(page.say(line.text()), "strong"),
                        page.label(page.say(Message.CONSENT_RECIPIENT, line.recipient()), "quiet"),
                        page.label(need + " · " + state, "quiet"));
        button.setGraphic(page.row(box, words));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setAccessibleText(page.say(line.text()) + ". " + state);
        return button;
    }

    private ViewParts review(Screen.Review review) {
        VBox card = page.card();
        for (Screen.Line line : review.lines()) {
            String value = page.say(line.value());
            card.getChildren()
                    .add(
                            new VBox(
                                    4,
                                    page.label(page.say(line.label()), "quiet"),
                                    page.label(
                                            value.isEmpty()
                                                    ? page.say(Message.REVIEW_EMPTY)
                                                    : value,
                                            "subtitle",
                                            "strong")));
        }
        VBox column =
                page.column(
                        page.title(page.say(Message.REVIEW_TITLE)),
                        page.label(page.say(Message.REVIEW_LEAD)),
                        card);
        Button submit = page.primary("continue", Message.BUTTON_SUBMIT, new Act.Continue());
        return new ViewParts(
                "review", Optional.of(review.heading()), column, List.of(leave(), back(), submit));
    }

    private ViewParts working(Screen.Working working) {
        Message what =
                switch (working.work()) {
                    case CHECKING_IDENTITY -> Message.WORKING_CHECKING;
                    case SAVING -> Message.WORKING_SAVING;
                    case FILING -> Message.WORKING_FILING;
                    case PRINTING -> Message.WORKING_PRINTING;
                };
        long seconds = Math.max(1, working.usual().toSeconds());
        VBox column =
                page.column(
                        Icons.lotus(3.2, "icon"),
                        page.title(page.say(what)),
                        endless(),
                        page.label(page.say(Message.WORKING_USUAL, seconds), "subtitle"),
                        page.label(page.say(Message.WORKING_STAY)));
        column.setAlignment(Pos.CENTER);
        return new ViewParts("working", Optional.of(working.heading()), column, List.of());
    }

    private ViewParts refused(Screen.Refused refused) {
        ProblemText problem = page.texts().problem(refused.code());
        VBox column = problem(problem, refused.code());
        column.getChildren().add(page.instead(refused.instead()));
        List<Node> actions = new ArrayList<>();
        actions.add(leave());
        if (refused.mayRetry()) {
            actions.add(page.primary("retry", Message.BUTTON_RETRY, new Act.Retry()));
        }
        return new ViewParts("refused", Optional.of(refused.heading()), column, actions);
    }

    private ViewParts outOfService(String code, List<Localized> instead) {
        VBox column = problem(page.texts().problem(code), code);
        column.getChildren().addFirst(page.title(page.say(Message.OUT_OF_SERVICE_TITLE)));
        column.getChildren().add(page.instead(instead));
        return new ViewParts("out-of-service", Optional.empty(), column, List.of());
    }

    private VBox problem(ProblemText problem, String code) {
        VBox card =
                page.card(
                        page.row(
                                Icons.of("warning", 84, "accent"),
                                page.label(page.say(problem.title()), "title")),
                        page.label(page.say(problem.explanation()), "subtitle"));
        VBox next = new VBox(page.label(page.say(problem.next()), "subtitle", "strong"));
        next.getStyleClass().add("band");
        return page.column(card, next, page.label(page.say(Message.CHROME_CODE, code), "quiet"));
    }

    private ViewParts takeThings(List<Screen.Thing> things) {
        VBox column = page.column(page.title(page.say(Message.TAKE_TITLE)));
        for (Screen.Thing thing : things) {
            Label name =
                    page.label(
                            switch (thing) {
                                case PHONE -> page.say(Message.TAKE_PHONE);
                                case CARD -> page.say(Message.TAKE_CARD);
                                case SLIP -> page.say(Message.TAKE_SLIP);
                            },
                            "huge");
            String icon =
                    switch (thing) {
                        case PHONE -> "phone";
                        case CARD -> "card";
                        case SLIP -> "document";
                    };
            column.getChildren().add(page.card(page.row(Icons.of(icon, 120, "icon"), name)));
        }
        column.getChildren()
                .addAll(
                        page.label(page.say(Message.TAKE_WIPED)),
                        page.label(page.say(Message.TAKE_THANKS), "subtitle"));
        Button done = page.primary("continue", Message.BUTTON_DONE, new Act.Continue());
        return new ViewParts("take-things", Optional.empty(), column, List.of(done));
    }

    private Node endless() {
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setPrefHeight(24);
        bar.setAccessibleText(page.say(Message.WORKING_STAY));
        VBox.setVgrow(bar, Priority.NEVER);
        return bar;
    }

    private Button leave() {
        return page.button("leave", page.say(Message.BUTTON_LEAVE), new Act.Leave());
    }

    private Button back() {
        return page.button("back", page.say(Message.BUTTON_BACK), new Act.Back());
    }
}
