namespace Microsoft.Bot.Schema;

/// <summary>A move of the conversation's focus.</summary>
public interface IHandoffActivity : IActivity
{
}
