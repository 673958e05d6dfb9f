using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The data that a tab sends.</summary>
public class TabSubmitData
{
    /// <summary>Initializes an empty <see cref="TabSubmitData"/>.</summary>
    public TabSubmitData()
    {
    }

    /// <summary>Gets or sets the type, tab/submit.</summary>
    [JsonProperty(PropertyName = "type")]
    public string? Type { get; set; }

    /// <summary>Gets or sets the members that this type does not name; they survive a round trip.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get => field ??= []; set; }
}
