using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The answer of an inner service that failed.</summary>
public class InnerHttpError
{
    /// <summary>Initializes an empty <see cref="InnerHttpError"/>.</summary>
    public InnerHttpError()
    {
    }

    /// <summary>Initializes an <see cref="InnerHttpError"/> with its values.</summary>
    public InnerHttpError(int? statusCode = default, object? body = default)
    {
        StatusCode = statusCode;
        Body = body;
    }

    /// <summary>Gets or sets the HTTP status.</summary>
    [JsonProperty(PropertyName = "statusCode")]
    public int? StatusCode { get; set; }

    /// <summary>Gets or sets the body.</summary>
    [JsonProperty(PropertyName = "body")]
    public object? Body { get; set; }
}
