using System.Text.Json;

namespace EthicalBot.Orders.Policy;

/// <summary>Reads the policy: the file of Orders:PolicyFile, or the one that comes with the demo shop.</summary>
public static class ShopPolicyFile
{
    private const string Embedded = "EthicalBot.Orders.Policy.Policy.json";

    private static readonly JsonDocumentOptions AsPeopleWrite = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The policy, or an error that names the setting and what is wrong with the file.</summary>
    public static ShopPolicy Read(string? path)
    {
        try
        {
            using var file = string.IsNullOrWhiteSpace(path) ? OfTheDemoShop() : File.OpenRead(path);
            using var read = JsonDocument.Parse(file, AsPeopleWrite);
            if (PolicyKeys.Problem(read.RootElement) is { } misspelt) throw Broken(path, misspelt);
            var policy = read.Deserialize(OrdersJson.Default.ShopPolicy) ?? throw Broken(path, "it is empty");
            return PolicyRules.Problem(policy) is { } problem ? throw Broken(path, problem) : policy;
        }
        catch (JsonException exception)
        {
            throw Broken(path, $"line {exception.LineNumber + 1}, {exception.Path ?? "$"} cannot be read");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Broken(path, $"it cannot be opened ({exception.GetType().Name})");
        }
    }

    private static Stream OfTheDemoShop() =>
        typeof(ShopPolicyFile).Assembly.GetManifestResourceStream(Embedded) ?? throw new InvalidOperationException($"{Embedded} is not embedded.");

    private static InvalidDataException Broken(string? path, string what) =>
        new($"Orders:PolicyFile is '{path}', but this file is no policy: {what}. Correct it (docs/policy.md describes every key), or leave the setting out for the demo shop's policy.");
}
