namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Recognizes telephone numbers, addresses, links and other sequences; all cultures write them alike.</summary>
public class SequenceRecognizer : Recognizer<SequenceOptions>
{
    /// <summary>Initializes a recognizer for a culture.</summary>
    public SequenceRecognizer(string? targetCulture, SequenceOptions options = SequenceOptions.None, bool lazyInitialization = false)
        : base(targetCulture, options, lazyInitialization)
    {
    }

    /// <summary>Initializes a recognizer for a culture with options by their number.</summary>
    public SequenceRecognizer(string? targetCulture, int options, bool lazyInitialization = false)
        : this(targetCulture, GetOptions(options), lazyInitialization)
    {
    }

    /// <summary>Initializes a recognizer for all cultures.</summary>
    public SequenceRecognizer(SequenceOptions options = SequenceOptions.None, bool lazyInitialization = true)
        : this(null, options, lazyInitialization)
    {
    }

    /// <summary>Initializes a recognizer for all cultures with options by their number.</summary>
    public SequenceRecognizer(int options, bool lazyInitialization = true)
        : this(null, options, lazyInitialization)
    {
    }

    /// <summary>Recognizes telephone numbers in the order of the text.</summary>
    public static List<ModelResult> RecognizePhoneNumber(
        string query, string culture, SequenceOptions options = SequenceOptions.None, bool fallbackToDefaultCulture = true) =>
        new SequenceRecognizer(options).GetPhoneNumberModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>Recognizes IP addresses in the order of the text.</summary>
    public static List<ModelResult> RecognizeIpAddress(
        string query, string culture, SequenceOptions options = SequenceOptions.None, bool fallbackToDefaultCulture = true) =>
        new SequenceRecognizer(options).GetIpAddressModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>Recognizes mentions in the order of the text.</summary>
    public static List<ModelResult> RecognizeMention(
        string query, string culture, SequenceOptions options = SequenceOptions.None, bool fallbackToDefaultCulture = true) =>
        new SequenceRecognizer(options).GetMentionModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>Recognizes hashtags in the order of the text.</summary>
    public static List<ModelResult> RecognizeHashtag(
        string query, string culture, SequenceOptions options = SequenceOptions.None, bool fallbackToDefaultCulture = true) =>
        new SequenceRecognizer(options).GetHashtagModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>Recognizes e-mail addresses in the order of the text.</summary>
    public static List<ModelResult> RecognizeEmail(
        string query, string culture, SequenceOptions options = SequenceOptions.None, bool fallbackToDefaultCulture = true) =>
        new SequenceRecognizer(options).GetEmailModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>Recognizes links in the order of the text.</summary>
    public static List<ModelResult> RecognizeURL(
        string query, string culture, SequenceOptions options = SequenceOptions.None, bool fallbackToDefaultCulture = true) =>
        new SequenceRecognizer(options).GetURLModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>Recognizes GUIDs in the order of the text.</summary>
    public static List<ModelResult> RecognizeGUID(
        string query, string culture, SequenceOptions options = SequenceOptions.None, bool fallbackToDefaultCulture = true) =>
        new SequenceRecognizer(options).GetGUIDModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>Returns the model of telephone numbers.</summary>
    public IModel GetPhoneNumberModel(string? culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<PhoneNumberModel>(culture, fallbackToDefaultCulture);

    /// <summary>Returns the model of IP addresses.</summary>
    public IModel GetIpAddressModel(string? culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<IpAddressModel>(culture, fallbackToDefaultCulture);

    /// <summary>Returns the model of mentions.</summary>
    public IModel GetMentionModel(string? culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<MentionModel>(culture, fallbackToDefaultCulture);

    /// <summary>Returns the model of hashtags.</summary>
    public IModel GetHashtagModel(string? culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<HashtagModel>(culture, fallbackToDefaultCulture);

    /// <summary>Returns the model of e-mail addresses.</summary>
    public IModel GetEmailModel(string? culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<EmailModel>(culture, fallbackToDefaultCulture);

    /// <summary>Returns the model of links.</summary>
    public IModel GetURLModel(string? culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<URLModel>(culture, fallbackToDefaultCulture);

    /// <summary>Returns the model of GUIDs.</summary>
    public IModel GetGUIDModel(string? culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<GUIDModel>(culture, fallbackToDefaultCulture);

    /// <inheritdoc/>
    protected override void InitializeConfiguration()
    {
        foreach (var culture in Languages.Cultures)
        {
            RegisterModel<PhoneNumberModel>(culture, _ => new PhoneNumberModel());
            RegisterModel<IpAddressModel>(culture, _ => new IpAddressModel());
            RegisterModel<MentionModel>(culture, _ => new MentionModel());
            RegisterModel<HashtagModel>(culture, _ => new HashtagModel());
            RegisterModel<EmailModel>(culture, _ => new EmailModel());
            RegisterModel<URLModel>(culture, _ => new URLModel());
            RegisterModel<GUIDModel>(culture, _ => new GUIDModel());
        }
    }
}
