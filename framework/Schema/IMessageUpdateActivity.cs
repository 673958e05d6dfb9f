namespace Microsoft.Bot.Schema;

/// <summary>A changed message.</summary>
public interface IMessageUpdateActivity : IMessageActivity
{
}
