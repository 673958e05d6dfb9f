using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Where a file can be uploaded.</summary>
public class FileUploadInfo
{
    /// <summary>Initializes an empty <see cref="FileUploadInfo"/>.</summary>
    public FileUploadInfo()
    {
    }

    /// <summary>Initializes a <see cref="FileUploadInfo"/> with its values.</summary>
    public FileUploadInfo(
        string? name = default,
        string? uploadUrl = default,
        string? contentUrl = default,
        string? uniqueId = default,
        string? fileType = default)
    {
        Name = name;
        UploadUrl = uploadUrl;
        ContentUrl = contentUrl;
        UniqueId = uniqueId;
        FileType = fileType;
    }

    /// <summary>Gets or sets the name of the file.</summary>
    [JsonProperty(PropertyName = "name")]
    public string? Name { get; set; }

    /// <summary>Gets or sets the address of the upload session.</summary>
    [JsonProperty(PropertyName = "uploadUrl")]
    public string? UploadUrl { get; set; }

    /// <summary>Gets or sets the address of the file once it is there.</summary>
    [JsonProperty(PropertyName = "contentUrl")]
    public string? ContentUrl { get; set; }

    /// <summary>Gets or sets the unique id of the file.</summary>
    [JsonProperty(PropertyName = "uniqueId")]
    public string? UniqueId { get; set; }

    /// <summary>Gets or sets the type of the file.</summary>
    [JsonProperty(PropertyName = "fileType")]
    public string? FileType { get; set; }
}
