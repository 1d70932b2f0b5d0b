package mo.balcao.core.text;

import java.util.Locale;

/// Every text of the glass and the slip that no service brings along. Its key in the text files is its name in
/// lower case with dots: `HOME_TITLE` is `home.title`. Parameters are noted where there are any.
public enum Message {
    // Everywhere
    CHROME_GOVERNMENT,
    CHROME_MACHINE,
    /// {0} step, {1} steps
    CHROME_STEP,
    CHROME_HELP,
    CHROME_INSTEAD,
    /// {0} problem code
    CHROME_CODE,
    LIST_SEPARATOR,

    // Attract and home
    ATTRACT_TITLE,
    ATTRACT_TOUCH,
    HOME_TITLE,
    HOME_EMPTY,
    HOME_WITHDRAWN,
    HOME_NOTICES,
    HOME_NO_SLIP,

    // Identify
    IDENTIFY_TITLE,
    IDENTIFY_SHOW,
    IDENTIFY_STEADY,
    IDENTIFY_BRIGHTER,
    IDENTIFY_CHECKING,
    /// {0} tries left
    IDENTIFY_TRIES,
    IDENTIFY_PRIVACY,

    IDENTIFY_PICK_UP_TITLE,
    IDENTIFY_PICK_UP_SHOW,
    IDENTIFY_PICK_UP_PRIVACY,

    // Consent
    CONSENT_TITLE,
    CONSENT_LEAD,
    /// {0} bureau
    CONSENT_RECIPIENT,
    CONSENT_REQUIRED,
    CONSENT_OPTIONAL,
    CONSENT_AGREED,
    CONSENT_NOT_AGREED,
    /// {0} names of attributes
    CONSENT_READS,
    CONSENT_LEGAL,
    INFORM_TITLE,

    // Attributes, as the consent names them
    ATTRIBUTE_NAME_ZH,
    ATTRIBUTE_NAME_LATIN,
    ATTRIBUTE_ID_NUMBER_MASKED,
    ATTRIBUTE_DATE_OF_BIRTH,
    ATTRIBUTE_PHONE,
    ATTRIBUTE_ADDRESS,
    ATTRIBUTE_SUBJECT_TYPE,

    // Form, choice and keyboard
    FORM_TITLE,
    FORM_TOUCH,
    FORM_PREFILLED,
    FORM_REQUIRED,
    FORM_OPTIONAL,
    CHOOSE_TITLE,
    CHOOSE_CHOSEN,
    KEYBOARD_SPACE,
    KEYBOARD_DELETE,
    KEYBOARD_CLEAR,
    KEYBOARD_SHIFT,
    KEYBOARD_LETTERS,
    KEYBOARD_DIGITS,
    KEYBOARD_ACCENTS,
    KEYBOARD_NEXT,
    KEYBOARD_DONE,

    // Review and working
    REVIEW_TITLE,
    REVIEW_LEAD,
    REVIEW_EMPTY,
    REVIEW_DOOR_TITLE,
    REVIEW_DOOR_LEAD,
    WORKING_CHECKING,
    WORKING_FINDING,
    WORKING_SAVING,
    WORKING_FILING,
    WORKING_PRINTING,
    /// {0} seconds
    WORKING_USUAL,
    WORKING_STAY,

    // The door of a locker; {0} its number
    DOOR_NUMBER,
    DOOR_OPENING,
    DOOR_OPENING_TEXT,
    DOOR_TAKE,
    DOOR_TAKE_TEXT,
    DOOR_CLOSE,
    DOOR_CLOSE_TEXT,

    // Result
    RESULT_COLLECTED,
    RESULT_COLLECTED_TEXT,
    RESULT_RECORD,
    RESULT_FILED,
    RESULT_FILED_TEXT,
    RESULT_NUMBER,
    RESULT_RECEIVED,
    RESULT_RECEIVED_TEXT,
    RESULT_REFERENCE,
    RESULT_NEXT,

    // The slip, on the screen
    SLIP_PRINTED,
    SLIP_NOT_PRINTED,
    SLIP_TORN,
    SLIP_IN_DOUBT,
    SLIP_NONE,

    // End of the session
    TAKE_TITLE,
    TAKE_PHONE,
    TAKE_CARD,
    TAKE_SLIP,
    TAKE_DOCUMENT,
    TAKE_WIPED,
    TAKE_THANKS,
    OUT_OF_SERVICE_TITLE,
    OUT_OF_SERVICE_TEXT,
    IDLE_TITLE,
    /// {0} seconds
    IDLE_TEXT,
    LEAVE_TITLE,
    LEAVE_TEXT,

    // Buttons
    BUTTON_START,
    BUTTON_CONTINUE,
    BUTTON_AGREE,
    BUTTON_SUBMIT,
    BUTTON_OPEN_DOOR,
    BUTTON_BACK,
    BUTTON_RETRY,
    BUTTON_LEAVE,
    BUTTON_STAY,
    BUTTON_EXTEND,
    BUTTON_DONE,
    BUTTON_HOME,
    BUTTON_CLOSE,
    BUTTON_MORE,
    BUTTON_UP,
    BUTTON_DOWN,

    // Comfort bar
    COMFORT_TITLE,
    COMFORT_LANGUAGE,
    COMFORT_LANGUAGE_ZH_HANT,
    COMFORT_LANGUAGE_ZH_HANS,
    COMFORT_LANGUAGE_PT,
    COMFORT_LANGUAGE_EN,
    COMFORT_TEXT_SIZE,
    COMFORT_TEXT_NORMAL,
    COMFORT_TEXT_LARGE,
    COMFORT_TEXT_LARGER,
    COMFORT_TEXT_LARGEST,
    COMFORT_CONTRAST,
    COMFORT_REACH,
    COMFORT_ON,
    COMFORT_OFF,

    // The printed slip
    DOCUMENT_FILED,
    DOCUMENT_RECEIVED,
    DOCUMENT_RECEIVED_TEXT,
    DOCUMENT_COLLECTED,
    DOCUMENT_RECORD,
    DOCUMENT_ISSUED_BY,
    DOCUMENT_NUMBER,
    DOCUMENT_REFERENCE,
    DOCUMENT_HOLDER,
    DOCUMENT_DEPARTMENTS,
    DOCUMENT_TIME,
    DOCUMENT_TERMINAL,
    DOCUMENT_NEXT,
    DOCUMENT_INSTEAD,
    /// {0} how many times printed, this time included
    DOCUMENT_DUPLICATE;

    /// The key in the text files.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
