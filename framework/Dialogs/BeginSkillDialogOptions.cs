using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a skill is started with.</summary>
public class BeginSkillDialogOptions
{
    /// <summary>Gets or sets the activity that goes to the skill.</summary>
    [JsonProperty("activity")]
    public Activity? Activity { get; set; }
}
