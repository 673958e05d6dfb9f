using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A file that the user sent.</summary>
public class FileDownloadInfo
{
    /// <summary>The content type of an attachment that holds this file.</summary>
    public const string ContentType = "application/vnd.microsoft.teams.file.download.info";

    /// <summary>Initializes an empty <see cref="FileDownloadInfo"/>.</summary>
    public FileDownloadInfo()
    {
    }

    /// <summary>Initializes a <see cref="FileDownloadInfo"/> with its values.</summary>
    public FileDownloadInfo(string? downloadUrl = default, string? uniqueId = default, string? fileType = default, object? etag = default)
    {
        DownloadUrl = downloadUrl;
        UniqueId = uniqueId;
        FileType = fileType;
        Etag = etag;
    }

    /// <summary>Gets or sets the address of the file.</summary>
    [JsonProperty(PropertyName = "downloadUrl")]
    public string? DownloadUrl { get; set; }

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
