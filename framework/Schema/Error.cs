using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What went wrong, for a machine and for a person.</summary>
public class Error
{
    /// <summary>Initializes an empty <see cref="Error"/>.</summary>
    public Error()
    {
    }

    /// <summary>Initializes an <see cref="Error"/> with its values.</summary>
    public Error(string? code = default, string? message = default, InnerHttpError? innerHttpError = default)
    {
        Code = code;
        Message = message;
        InnerHttpError = innerHttpError;
    }

    /// <summary>Gets or sets the code.</summary>
    [JsonProperty(PropertyName = "code")]
    public string? Code { get; set; }

    /// <summary>Gets or sets the message.</summary>
    [JsonProperty(PropertyName = "message")]
    public string? Message { get; set; }

    /// <summary>Gets or sets the error of an inner service.</summary>
    [JsonProperty(PropertyName = "innerHttpError")]
    public InnerHttpError? InnerHttpError { get; set; }
}
