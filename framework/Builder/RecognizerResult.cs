using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>What a recognizer found in a text.</summary>
public class RecognizerResult : IRecognizerConvert
{
    /// <summary>Gets or sets the text as it came in.</summary>
    [JsonProperty("text")]
    public string? Text { get; set; }

    /// <summary>Gets or sets the text as the recognizer changed it, for instance its spelling.</summary>
    [JsonProperty("alteredText")]
    public string? AlteredText { get; set; }

    /// <summary>Gets or sets the intents by name.</summary>
    [JsonProperty("intents")]
    public IDictionary<string, IntentScore>? Intents { get; set; }

    /// <summary>Gets or sets the entities by name.</summary>
    [JsonProperty("entities")]
    public JObject? Entities { get; set; }

    /// <summary>Gets or sets what else the recognizer says.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public IDictionary<string, object> Properties { get; set; } = new Dictionary<string, object>();

    /// <summary>Takes over another result.</summary>
    public void Convert(dynamic result)
    {
        Text = result.Text;
        AlteredText = result.AlteredText;
        Intents = result.Intents;
        Entities = result.Entities;
        Properties = result.Properties;
    }
}
