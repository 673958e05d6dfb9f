using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A card that shows a file.</summary>
public class FileInfoCard
{
    /// <summary>The content type of an attachment that holds this card.</summary>
    public const string ContentType = "application/vnd.microsoft.teams.card.file.info";

    /// <summary>Initializes an empty <see cref="FileInfoCard"/>.</summary>
    public FileInfoCard()
    {
    }

    /// <summary>Initializes a <see cref="FileInfoCard"/> with its values.</summary>
    public FileInfoCard(string? uniqueId = default, string? fileType = default, object? etag = default)
    {
        UniqueId = uniqueId;
        FileType = fileType;
        Etag = etag;
    }

    /// <summary>Gets or sets the unique id of the file.</summary>
    [JsonProperty(PropertyName = "uniqueId")]
    public string? UniqueId { get; set; }

    /// <summary>Gets or sets the type of the file.</summary>
    [JsonProperty(PropertyName = "fileType")]
    public string? FileType { get; set; }

    /// <summary>Gets or sets the ETag of the file.</summary>
    [JsonProperty(PropertyName = "etag")]
    public object? Etag { get; set; }
}
