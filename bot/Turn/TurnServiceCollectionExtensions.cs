using EthicalBot.Bot.Turn.Stages;
using EthicalBot.Conversation;
using EthicalBot.Conversation.Mail;
using EthicalBot.Conversation.Turns;
using Microsoft.Bot.Builder;

namespace EthicalBot.Bot.Turn;

/// <summary>Registers the turn.</summary>
internal static class TurnServiceCollectionExtensions
{
    /// <summary>Adds the pipeline, its stages, the gate, and the workers that run it.</summary>
    public static IServiceCollection AddTurn(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<TurnOptions>().Bind(configuration.GetSection(TurnOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<AiTextOptions>().Bind(configuration.GetSection(AiTextOptions.Section));
        services.AddSingleton<ConversationSignal>();
        services.AddSingleton<TypingSignal>();
        services.AddSingleton<TurnWakeup>();
        services.AddSingleton<RedactStage>();
        services.AddSingleton<FloorStage>();
        services.AddSingleton<UnderstandStage>();
        services.AddSingleton<TurnPipeline>();
        services.AddSingleton<TurnAdapter>();
        services.AddSingleton<IOutboundGate, OutboundGate>();
        services.AddSingleton<SpeakerLabel>();
        services.AddSingleton<AiTextRules>();
        services.AddSingleton<PutBackStage>();
        services.AddSingleton<TurnRunner>();
        services.AddSingleton<Delivery>();
        services.AddSingleton<IDelivery>(provider => provider.GetRequiredService<Delivery>());
        services.AddHostedService<TurnWorker>();

        // One unit of work a turn: what the bot writes waits here for the record stage.
        services.AddScoped<TurnStorage>();
        services.AddScoped<IStorage>(provider => provider.GetRequiredService<TurnStorage>());
        services.AddScoped<ConversationState>();
        services.AddScoped<UserState>();
        return services;
    }
}
