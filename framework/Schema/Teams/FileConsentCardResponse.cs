using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The user's answer to a file consent card.</summary>
public class FileConsentCardResponse
{
    /// <summary>Initializes an empty <see cref="FileConsentCardResponse"/>.</summary>
    public FileConsentCardResponse()
    {
    }

    /// <summary>Initializes a <see cref="FileConsentCardResponse"/> with its values.</summary>
    public FileConsentCardResponse(string? action = default, object? context = default, FileUploadInfo? uploadInfo = default)
    {
        Action = action;
        Context = context;
        UploadInfo = uploadInfo;
    }

    /// <summary>Gets or sets the answer, accept or decline.</summary>
    [JsonProperty(PropertyName = "action")]
    public string? Action { get; set; }

    /// <summary>Gets or sets the context of the answer.</summary>
    [JsonProperty(PropertyName = "context")]
    public object? Context { get; set; }

    /// <summary>Gets or sets where to upload, when the user accepted.</summary>
    [JsonProperty(PropertyName = "uploadInfo")]
    public FileUploadInfo? UploadInfo { get; set; }
}
