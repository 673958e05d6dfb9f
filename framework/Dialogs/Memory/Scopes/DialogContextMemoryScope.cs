using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>Which dialogs are under way; it cannot be changed.</summary>
public class DialogContextMemoryScope : MemoryScope
{
    /// <summary>Initializes the scope.</summary>
    public DialogContextMemoryScope()
        : base(ScopePath.DialogContext, includeInSnapshot: false)
    {
    }

    /// <summary>Returns the ids of the stack, leaf first, and those of the active dialog and its parent.</summary>
    public override object GetMemory(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var leaf = dc;
        while (leaf.Child is { } child)
        {
            leaf = child;
        }

        var stack = new JArray();
        for (var current = leaf; current is not null; current = current.Parent)
        {
            foreach (var instance in current.Stack)
            {
                stack.Add(instance.Id);
            }
        }

        return new JObject
        {
            ["stack"] = stack,
            ["activeDialog"] = dc.ActiveDialog?.Id,
            ["parent"] = dc.Parent?.ActiveDialog?.Id,
        };
    }

    /// <summary>Refuses.</summary>
    public override void SetMemory(DialogContext dc, object memory) =>
        throw new NotSupportedException("You can't modify the dialogcontext scope");
}
