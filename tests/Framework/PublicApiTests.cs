using System.Reflection;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Xunit;

namespace EthicalBot.Tests.Framework;

/// <summary>Holds the public API to framework/PublicApi.txt, so that nothing comes in unnoticed that the SDK's packages lack; WRITE_PUBLIC_API=1 writes the list anew.</summary>
public sealed class PublicApiTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void Public_api_is_the_one_that_is_listed()
    {
        var assemblies = new[] { typeof(Activity), typeof(BotAdapter), typeof(Dialog), typeof(DialogTestClient) }
            .Select(type => type.Assembly)
            .Distinct()
            .ToList();
        if (assemblies.Exists(assembly => assembly.GetName().Name!.StartsWith("Microsoft.", StringComparison.Ordinal)))
        {
            // Microsoft's packages hold more than the list; what we use of them is checked by the compiler.
            return;
        }

        var path = ListPath();
        var actual = assemblies.SelectMany(assembly => assembly.GetExportedTypes()).SelectMany(Lines).Order(StringComparer.Ordinal).ToList();
        if (Environment.GetEnvironmentVariable("WRITE_PUBLIC_API") == "1")
        {
            File.WriteAllLines(path, actual);
        }

        var listed = File.Exists(path) ? File.ReadAllLines(path) : [];

        var unlisted = actual.Except(listed).ToList();
        var missing = listed.Except(actual).ToList();
        Assert.True(
            unlisted.Count + missing.Count == 0,
            $"{path} differs. Add what the SDK's packages have as well; take out what is gone.\n+ {string.Join("\n+ ", unlisted)}\n- {string.Join("\n- ", missing)}");
    }

    private static IEnumerable<string> Lines(Type type)
    {
        yield return $"{type}{(type.BaseType is { } parent && parent != typeof(object) ? " : " + parent : string.Empty)}";
        foreach (var member in type.GetMembers(Declared).Where(IsVisible))
        {
            yield return $"{type}: {member}";
        }
    }

    private static bool IsVisible(MemberInfo member) => member switch
    {
        FieldInfo field => (field.IsPublic || field.IsFamily) && !field.IsSpecialName,
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        _ => false,
    };

    private static string ListPath()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "EthicalBot.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? throw new InvalidOperationException("EthicalBot.sln is in no folder above."), "framework", "PublicApi.txt");
    }
}
