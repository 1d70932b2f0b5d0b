/// Forms with a keyboard of our own: JavaFX's ends the process when it is open at exit. The view model is plain state, tested without a
/// toolkit; a resident's text is held only here and in the session.
@NullMarked
package mo.balcao.ui.form;

import org.jspecify.annotations.NullMarked;
