namespace Microsoft.Bot.Schema;

/// <summary>A sign that the sender is typing.</summary>
public interface ITypingActivity : IActivity
{
}
