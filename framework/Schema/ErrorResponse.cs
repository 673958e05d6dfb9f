using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>An error as the body of an answer.</summary>
public class ErrorResponse
{
    /// <summary>Initializes an empty <see cref="ErrorResponse"/>.</summary>
    public ErrorResponse()
    {
    }

    /// <summary>Initializes an <see cref="ErrorResponse"/> with its values.</summary>
    public ErrorResponse(Error? error = default)
    {
        Error = error;
    }

    /// <summary>Gets or sets the error.</summary>
    [JsonProperty(PropertyName = "error")]
    public Error? Error { get; set; }
}
