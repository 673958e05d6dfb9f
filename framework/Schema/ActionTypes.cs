namespace Microsoft.Bot.Schema;

/// <summary>The kinds of card action.</summary>
public static class ActionTypes
{
    /// <summary>Opens an address.</summary>
    public const string OpenUrl = "openUrl";

    /// <summary>Sends the value as a message of the user.</summary>
    public const string ImBack = "imBack";

    /// <summary>Sends the value unseen.</summary>
    public const string PostBack = "postBack";

    /// <summary>Plays audio.</summary>
    public const string PlayAudio = "playAudio";

    /// <summary>Plays video.</summary>
    public const string PlayVideo = "playVideo";

    /// <summary>Shows an image.</summary>
    public const string ShowImage = "showImage";

    /// <summary>Downloads a file.</summary>
    public const string DownloadFile = "downloadFile";

    /// <summary>Signs in.</summary>
    public const string Signin = "signin";

    /// <summary>Calls a number.</summary>
    public const string Call = "call";

    /// <summary>Pays.</summary>
    [Obsolete("Bot Framework no longer supports payments.")]
    public const string Payment = "payment";

    /// <summary>Sends text, display text and value.</summary>
    public const string MessageBack = "messageBack";

    /// <summary>Opens an app.</summary>
    public const string OpenApp = "openApp";
}
