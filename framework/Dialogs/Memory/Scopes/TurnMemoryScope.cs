namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>The memory that lives as long as the turn.</summary>
public class TurnMemoryScope : MemoryScope
{
    /// <summary>Initializes the scope.</summary>
    public TurnMemoryScope()
        : base(ScopePath.Turn)
    {
    }

    /// <summary>Returns the memory of the turn.</summary>
    public override object GetMemory(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (!dc.Context.TurnState.TryGetValue(ScopePath.Turn, out var memory))
        {
            memory = new Dictionary<string, object>(StringComparer.OrdinalIgnoreCase) { ["activity"] = dc.Context.Activity };
            dc.Context.TurnState[ScopePath.Turn] = memory;
        }

        return memory;
    }

    /// <summary>Replaces the memory of the turn.</summary>
    public override void SetMemory(DialogContext dc, object memory)
    {
        ArgumentNullException.ThrowIfNull(dc);
        dc.Context.TurnState[ScopePath.Turn] = memory;
    }

    // The result is kept as it is: it becomes JSON only for who reads it.
    internal static void KeepLastResult(DialogContext dc, object? result)
    {
        if (new TurnMemoryScope().GetMemory(dc) is IDictionary<string, object> memory)
        {
            memory["lastresult"] = result!; // Null tells of a dialog without a result.
        }
    }
}
