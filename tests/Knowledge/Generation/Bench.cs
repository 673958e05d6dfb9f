using EthicalBot.Knowledge.Generation;
using EthicalBot.Privacy;
using EthicalBot.Privacy.Redaction;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EthicalBot.Tests.Knowledge.Generation;

/// <summary>All that writes, wired as the product wires it, before a lying model.</summary>
internal sealed class Bench : IAsyncDisposable
{
    public const string Key = "sk-secret-0123456789abcdef";

    private readonly ServiceProvider _services;

    private Bench(LyingModel model, TimeProvider time, (string Name, string Value)[] settings)
    {
        (Model, Log) = (model, new());
        Dictionary<string, string?> all = new()
        {
            ["Generation:Endpoint"] = model.Endpoint,
            ["Generation:Model"] = "m",
            ["Generation:Key"] = Key,
            ["Generation:Retries"] = "0",
        };
        foreach (var (name, value) in settings) all[$"Generation:{name}"] = value;
        _services = new ServiceCollection()
            .AddLogging(builder => builder.SetMinimumLevel(LogLevel.Trace).AddProvider(Log))
            .AddSingleton(time)
            .AddGeneration(new ConfigurationBuilder().AddInMemoryCollection(all).Build())
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    public LyingModel Model { get; }

    public CapturedLog Log { get; }

    public static Task<Bench> StartAsync(params Lie[] lies) => StartAsync(lies, []);

    public static Task<Bench> StartAsync(Lie lie, params (string Name, string Value)[] settings) => StartAsync([lie], settings);

    public static async Task<Bench> StartAsync(Lie[] lies, (string Name, string Value)[] settings, TimeProvider? time = null) =>
        new(await LyingModel.StartAsync(lies), time ?? TimeProvider.System, settings);

    public static WritingOrder Order(string question = "Can I return a lamp?", string customer = "c1") =>
        new(ProductText.FixedText(question), "en", ["Lamps can be returned within 30 days.", "Delivery takes 3 days."], customer);

    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    public async Task<(IReadOnlyList<WrittenSentence> Sentences, WritingEnd End)> WriteAsync(WritingOrder? order = null, CancellationToken cancellationToken = default)
    {
        List<WritingStep> steps = [];
        await foreach (var step in Get<IAnswerWriter>().WriteAsync(order ?? Order(), cancellationToken)) steps.Add(step);
        return ([.. steps.SkipLast(1).Cast<WrittenSentence>()], Assert.IsType<WritingEnd>(steps[^1]));
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await Model.DisposeAsync();
    }
}
