using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A card that asks whether a file may be uploaded.</summary>
public class FileConsentCard
{
    /// <summary>The content type of an attachment that holds this card.</summary>
    public const string ContentType = "application/vnd.microsoft.teams.card.file.consent";

    /// <summary>Initializes an empty <see cref="FileConsentCard"/>.</summary>
    public FileConsentCard()
    {
    }

    /// <summary>Initializes a <see cref="FileConsentCard"/> with its values.</summary>
    public FileConsentCard(
        string? description = default,
        long? sizeInBytes = default,
        object? acceptContext = default,
        object? declineContext = default)
    {
        Description = description;
        SizeInBytes = sizeInBytes;
        AcceptContext = acceptContext;
        DeclineContext = declineContext;
    }

    /// <summary>Gets or sets what the file is.</summary>
    [JsonProperty(PropertyName = "description")]
    public string? Description { get; set; }

    /// <summary>Gets or sets the size of the file in bytes.</summary>
    [JsonProperty(PropertyName = "sizeInBytes")]
    public long? SizeInBytes { get; set; }

    /// <summary>Gets or sets the context that comes back when the user accepts.</summary>
    [JsonProperty(PropertyName = "acceptContext")]
    public object? AcceptContext { get; set; }

    /// <summary>Gets or sets the context that comes back when the user declines.</summary>
    [JsonProperty(PropertyName = "declineContext")]
    public object? DeclineContext { get; set; }
}
