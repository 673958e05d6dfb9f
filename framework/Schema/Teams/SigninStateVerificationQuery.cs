using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The value of a signin/verifyState invoke.</summary>
public class SigninStateVerificationQuery
{
    /// <summary>Initializes an empty <see cref="SigninStateVerificationQuery"/>.</summary>
    public SigninStateVerificationQuery()
    {
    }

    /// <summary>Initializes a <see cref="SigninStateVerificationQuery"/> with its values.</summary>
    public SigninStateVerificationQuery(string? state = default)
    {
        State = state;
    }

    /// <summary>Gets or sets the state of the sign-in.</summary>
    [JsonProperty(PropertyName = "state")]
    public string? State { get; set; }
}
