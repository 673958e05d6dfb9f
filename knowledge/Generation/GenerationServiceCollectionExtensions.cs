using Azure.Core;
using Azure.Identity;
using EthicalBot.Knowledge.Retrieval;
using EthicalBot.Understanding;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OpenAI;

namespace EthicalBot.Knowledge.Generation;

/// <summary>Registers what writes.</summary>
public static class GenerationServiceCollectionExtensions
{
    // By the name of who calls with it, which the register of processing knows.
    private const string Generation = nameof(ChatModel);

    /// <summary>
    /// Adds <see cref="IAnswerWriter"/>; and where they are configured <see cref="IEmbeddings"/>, <see cref="ISecondOpinion"/> and <see cref="IGroundingJudge"/>,
    /// which are not there otherwise.
    /// </summary>
    public static IServiceCollection AddGeneration(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection(GenerationOptions.Section);
        services.AddOptions<GenerationOptions>().Bind(section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<GenerationOptions>, GenerationOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddHttpClient(Generation, client => client.Timeout = Timeout.InfiniteTimeSpan) // each caller counts its own time
            .AddHttpMessageHandler(() => new AnswerLimit())
            .UseSocketsHttpHandler((handler, _) =>
            {
                handler.AllowAutoRedirect = false; // a redirect would carry the key elsewhere
                handler.PooledConnectionLifetime = TimeSpan.FromMinutes(5);
            })
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan) // the clients are singletons; the pool above follows DNS
            .RemoveAllLoggers();
        // A managed identity on Azure, a developer's own sign-in elsewhere.
        services.TryAddKeyedSingleton<TokenCredential>(Generation, (_, _) => new DefaultAzureCredential());

        if (IsSet(section, nameof(GenerationOptions.Endpoint))) AddModel(services, section);
        else services.AddSingleton<IAnswerWriter, NoAnswerWriter>();

        if (IsOf(section, JudgeKind.ContentSafety)) services.AddSingleton<IGroundingJudge>(ContentSafety);
        return services;
    }

    private static void AddModel(IServiceCollection services, IConfigurationSection section)
    {
        services.AddSingleton(Client).AddSingleton<ModelCalls>().AddSingleton<ModelBudget>();
        services.AddSingleton(services => services.GetRequiredService<OpenAIClient>().GetChatClient(OptionsOf(services).Model));
        services.AddSingleton<ChatModel>();
        services.AddSingleton<IAnswerWriter, AnswerWriter>();

        if (IsSet(section, nameof(GenerationOptions.EmbeddingModel)))
        {
            services.AddSingleton(services => services.GetRequiredService<OpenAIClient>().GetEmbeddingClient(OptionsOf(services).EmbeddingModel));
            services.AddSingleton<IEmbeddings, OpenAiEmbeddings>();
        }

        if (bool.TryParse(section[nameof(GenerationOptions.SecondOpinion)], out var asked) && asked) services.AddSingleton<ISecondOpinion, ModelSecondOpinion>();
        if (IsOf(section, JudgeKind.Model)) services.AddSingleton<IGroundingJudge, ModelJudge>();
    }

    private static OpenAIClient Client(IServiceProvider services)
    {
        var options = OptionsOf(services);
        return ModelEndpoint.Client(options, HttpOf(services), options.Entra ? CredentialOf(services) : null);
    }

    private static ContentSafetyJudge ContentSafety(IServiceProvider services) => new(
        HttpOf(services),
        services.GetRequiredService<IOptions<GenerationOptions>>(),
        services.GetRequiredService<TimeProvider>(),
        services.GetRequiredService<ILogger<ContentSafetyJudge>>(),
        string.IsNullOrWhiteSpace(OptionsOf(services).Judge.Key) ? CredentialOf(services) : null);

    private static HttpClient HttpOf(IServiceProvider services) => services.GetRequiredService<IHttpClientFactory>().CreateClient(Generation);

    private static TokenCredential CredentialOf(IServiceProvider services) => services.GetRequiredKeyedService<TokenCredential>(Generation);

    private static GenerationOptions OptionsOf(IServiceProvider services) => services.GetRequiredService<IOptions<GenerationOptions>>().Value;

    private static bool IsSet(IConfigurationSection section, string name) => !string.IsNullOrWhiteSpace(section[name]);

    private static bool IsOf(IConfigurationSection section, JudgeKind kind) => Enum.TryParse<JudgeKind>(section["Judge:Kind"], ignoreCase: true, out var named) && named == kind;
}
