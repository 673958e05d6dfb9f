using System.Text;

namespace EthicalBot.Bot.Operations;

/// <summary>What of an exception may be logged: kinds and places. Its message may quote what a customer wrote, so it is left out.</summary>
internal static class Fault
{
    /// <summary>Each exception of the chain with its stack, outermost first.</summary>
    public static string Of(Exception exception)
    {
        var text = new StringBuilder();
        for (var inner = exception; inner is not null; inner = inner.InnerException)
            text.Append(inner.GetType().FullName).AppendLine().AppendLine(inner.StackTrace);
        return text.ToString();
    }
}
