using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The answer to a healthCheck invoke.</summary>
public class HealthCheckResponse
{
    /// <summary>Gets or sets the results.</summary>
    [JsonProperty(PropertyName = "healthResults")]
    public HealthResults? HealthResults { get; set; }
}
