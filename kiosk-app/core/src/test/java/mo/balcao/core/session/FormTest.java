package mo.balcao.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import mo.balcao.core.flow.FlowCommand;
import mo.balcao.core.screen.Act;
import mo.balcao.core.screen.Screen;
import org.junit.jupiter.api.Test;

class FormTest {
    private final Story story = new Story().at("change-contact-data").act(new Act.Continue());

    @Test
    void whatTheGovernmentHoldsIsOffered() {
        assertThat(field("phone").value()).isEqualTo("60000001");
        assertThat(field("address").value()).isEqualTo("TEST STREET 1");
        assertThat(story.screen(Screen.Form.class).mayContinue()).isTrue();
    }

    @Test
    void aWrongValueGatesContinueAndIsExplainedOnceTheResidentGoesOn() {
        story.act(new Act.Fill("phone", "123"));
        assertThat(story.screen(Screen.Form.class).mayContinue()).isFalse();
        assertThat(field("phone").problem()).isEmpty();

        story.act(new Act.Continue());
        assertThat(field("phone").problem()).isPresent();
        assertThat(story.display().screen()).isInstanceOf(Screen.Form.class);
    }

    @Test
    void touchingAnotherFieldAlsoExplainsIt() {
        story.act(new Act.Fill("phone", "123"), new Act.Fill("address", "TEST STREET 2"));

        assertThat(field("phone").problem()).isPresent();
    }

    @Test
    void whatNoFieldAsksForIsIgnored() {
        var shown = story.display();
        story.act(
                new Act.Fill("nothing", "x"),
                new Act.Fill("address", "a".repeat(201)),
                new Act.Fill("address", "a\u0000b"),
                new Act.Tick("to-fss", true));

        assertThat(story.display()).isEqualTo(shown);
    }

    @Test
    void optionalBureauxReceiveOnlyWhenTicked() {
        story.act(new Act.Continue(), new Act.Tick("to-fss", true), new Act.Continue());
        story.act(new Act.Continue());

        var captured = story.last(FlowCommand.CaptureCase.class).captured();
        assertThat(captured.service().receivers(captured.ticked()))
                .containsExactlyInAnyOrder("DSI", "FSS");
    }

    @Test
    void answersSurviveGoingBackAndForth() {
        story.act(new Act.Fill("emergencyName", "TEST PERSON"), new Act.Continue());
        story.act(new Act.Back());

        assertThat(field("emergencyName").value()).isEqualTo("TEST PERSON");
    }

    @Test
    void aChoiceIsAFormWithOneQuestion() {
        var chooser =
                new Story().at("fss-beneficiary-contribution-certificate").act(new Act.Continue());
        var form = chooser.screen(Screen.Form.class);
        var choice = (Screen.Input.Choice) form.fields().getFirst().input();
        assertThat(form.fields()).hasSize(1);

        chooser.act(new Act.Fill(form.fields().getFirst().id(), choice.options().getFirst().id()));
        assertThat(chooser.screen(Screen.Form.class).mayContinue()).isTrue();
    }

    private Screen.Field field(String id) {
        return story.screen(Screen.Form.class).fields().stream()
                .filter(f -> f.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
