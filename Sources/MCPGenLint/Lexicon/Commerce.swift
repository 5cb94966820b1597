// Nouns of finance and commerce: chains and wallets, markets, payments, shops, advertising, companies.
// Source class: general and technical English, written from knowledge of the field without sight of labelled pairs.

extension LexiconText {
  static let commerce = #"""
    # --- D: finance and commerce ---
    # blockchains and crypto
    blockchain: block chain, chain, distributed ledger, on-chain ledger, onchain network ; network, ledger, crypto network, l1, layer 1, evm, mainnet ; chain id, block, rpc, native token, block explorer, gas token ; crypto-thing
    chain id: chainid, network id, blockchain id, chain identifier, network identifier ; chain, network, chain name ;  ; chain-attribute
    chain list: supported chain, supported network, supported blockchain, available network, list of chain ; chain info, chain registry ; chain id, rpc url, native currency ; crypto-thing
    layer 2: l2, layer two, rollup, scaling network ; sidechain, optimistic rollup, zk rollup ; sequencer, batch, bridging ; crypto-thing
    mainnet: main network, production network, live network ;  ;  ; network-kind
    testnet: test network, devnet ; sandbox network, staging network ; faucet, test token ; network-kind
    rpc endpoint: rpc url, json-rpc endpoint, node url, rpc node, provider url ; blockchain node, full node, provider ; latency, sync status ; crypto-thing
    block: blockchain block, ledger block ; slot, chain block, header ; block number, block hash, height, timestamp, miner, gas used, transaction ; chain-thing
    block number: block height, height of the chain, latest block number, current height, tip height ; slot number, ledger index, blockheight, latest block, chain tip ;  ; chain-attribute
    block header: header of a block ; block info ; parent hash, merkle root, nonce, difficulty ; chain-thing
    block hash: blockhash, hash of the block, block id ;  ;  ; chain-attribute
    slot: leader slot ; block, epoch ; leader, slot number ; chain-thing
    epoch: staking epoch, consensus epoch ; era, round, slot ; epoch number, epoch progress, slots remaining ; chain-thing
    genesis block: first block, block zero, genesis ; genesis config ;  ; chain-thing
    uncle block: ommer, orphan block, stale block ;  ;  ; chain-thing
    wallet: crypto wallet, blockchain wallet, digital wallet, web3 wallet, hot wallet ; account, address, keypair, portfolio, signer, holder, owner ; balance, address, private key, seed phrase, holdings, token, asset ; crypto-thing
    wallet address: address, public address, blockchain address, account address, on-chain address, crypto address, deposit address ; account, wallet, pubkey, owner address, recipient address, 0x address, public key ; balance, nonce, transaction, token ; crypto-thing
    contract address: token address, address of the contract, mint address, token contract address, program address ; contract, token id, program id ;  ; chain-attribute
    crypto account: on-chain account, account, blockchain account ; wallet, address, wallet address, externally owned account, eoa, smart account ; balance, nonce, owner, lamport, data ; crypto-thing
    smart account: smart wallet, contract wallet, account abstraction wallet, smart contract wallet ; multisig, safe, session key ; owner, user operation, paymaster ; crypto-thing
    multisig wallet: multisig, multi-signature wallet, multi-sig, shared wallet, safe wallet ; smart account, treasury ; signer, owner, threshold, pending transaction, confirmation ; crypto-thing
    hardware wallet: cold wallet, cold storage, offline wallet ; ledger device ;  ; crypto-thing
    keypair: key pair, public and private key, wallet key ; wallet, private key ; public key, secret key ; crypto-secret
    private key: secret key, signing key, wallet key ; keypair, key material ;  ; crypto-secret
    seed phrase: mnemonic, mnemonic phrase, recovery phrase, secret recovery phrase, backup word, seed word ; seed, private key ; 12 word, 24 word, derivation path ; crypto-secret
    public key: pubkey, verifying key ; address, wallet address ;  ; crypto-secret
    keystore: encrypted key file, wallet file ; vault, key storage ; password, private key ; crypto-secret
    balance: wallet balance, account balance, funds, available funds, amount held, how much is in the account, how much money there is ; holdings, coins held, available balance, remaining amount, equity, native balance, credit ; amount, available, locked, total value ; account-facet
    native balance: native token balance, coin balance, gas token balance, eth balance, sol balance, ether balance ; balance, wallet balance ; wei, gwei, lamport, ether ; balance-kind
    token balance: erc20 balance, token holdings, tokens held, tokens owned, balance of a token, spl balance, jetton balance ; balance, holdings, asset, portfolio, token account ; token amount, decimal, symbol, usd value ; balance-kind
    nft holdings: nfts owned, nft balance, nfts in a wallet, collectibles owned, owned nft ; nft, nft inventory, nft portfolio ; token ids, collection, image ; balance-kind
    available balance: free balance, spendable balance, usable funds, withdrawable balance, buying power ; balance, cash balance ;  ; balance-kind
    locked balance: frozen balance, held balance, reserved funds, balance on hold ; pending balance, escrowed amount ;  ; balance-kind
    pending balance: uncleared funds, pending funds, unsettled balance ; locked balance, incoming funds ;  ; balance-kind
    cryptocurrency: crypto, coin, digital currency, crypto asset, crypto coin, virtual currency, cryptoasset ; token, digital asset, altcoin, asset, currency ; price, market cap, supply, volume, rank, ticker ; instrument
    token: crypto token, erc20, erc-20 token, fungible token, spl token, coin, on-chain token, jetton, brc-20 ; cryptocurrency, asset, currency, digital asset, altcoin, memecoin ; symbol, decimal, total supply, contract address, holder, name, logo, price, market cap ; crypto-asset
    token info: token metadata, token details, token information, coin details, coin info, token profile, token overview ; token, asset info, coin ; name, symbol, decimal, supply, logo, website, social ; token-facet
    token price: coin price, crypto price, price of a token, cryptocurrency price, spot price of a coin, current token price, usd price of a coin, how much a coin is worth ; price, quote, ticker, rate, value, market data ; usd, change 24h, market cap, volume ; token-facet
    token holders: holder, top holder, holder list, holder distribution, owners of a token, largest wallet, who holds the token ; whale, balance, address ; share, percentage, concentration ; token-facet
    token supply: total supply, circulating supply, max supply, coins in circulation, supply ; market cap, issuance, tokenomics ; minted, burned, circulating ; token-facet
    token decimals: decimal, number of decimal, decimal place ; token precision ;  ; token-facet
    token transfer: erc20 transfer, token movement, token transaction, transfer event ; transaction, transfer, internal transaction, transfer history ; from, to, value, hash ; chain-thing
    token allowance: allowance, spending allowance, spender allowance, approved amount, erc20 approval, token approval, spending permission, spend limit ; approval, permit ; spender, owner, amount ; crypto-thing
    token account: associated token account, ata, spl token account ; token balance, account ; mint, owner, rent ; crypto-thing
    token security: token safety, rug pull check, rug check, honeypot check, scam token check, token risk, contract risk ; token audit, risk score, contract security ; liquidity locked, mint authority, honeypot, tax, ownership renounced ; token-facet
    token list: coin list, list of coin, supported token, supported coin, token registry, all cryptocurrency ; asset, coin, token ; id, symbol, name ; crypto-thing
    token launch: new token, newly launched token, token creation, new coin, token deployment, launchpad token, fair launch ; ico, ido, new pair, bonding curve, graduated token ; launch date, deployer, initial liquidity ; crypto-thing
    memecoin: meme coin, meme token ; token, altcoin ; hype, pump, community ; crypto-asset
    stablecoin: stable coin, dollar-pegged token, usd-pegged coin, fiat-backed token ; token, digital dollar ; peg, reserve, circulating, depeg ; crypto-asset
    altcoin: alt coin, alternative coin ; cryptocurrency, coin, token ;  ; crypto-asset
    governance token: voting token ; token ; voting power, proposal ; crypto-asset
    wrapped token: wrapped asset, wrapped coin ; token, bridged token ; unwrap, peg ; crypto-asset
    native token: native coin, native currency, gas token, base coin, chain currency ; ether, coin, sol ;  ; crypto-asset
    nft: non-fungible token, nonfungible token, erc721, erc-721, erc1155, digital collectible, crypto collectible, collectible ; digital art, nft asset, ordinal, inscription, digital asset ; token id, owner, trait, image, collection, rarity, metadata ; crypto-asset
    nft collection: nft project, nft series, nft contract, collectible collection ; collection, nft set ; floor price, volume, item, owner, supply, royalty ; crypto-thing
    nft metadata: nft details, token uri, nft attribute, nft trait, nft info ; metadata, trait ; image, name, description, attribute ; token-facet
    nft rarity: rarity, rarity rank, trait rarity, rarity score ; trait, nft attribute ;  ; token-facet
    nft sale: nft trade, nft purchase, collectible sale, nft sales history ; nft transfer, nft activity ; price, buyer, seller, marketplace ; crypto-thing
    nft listing: nft for sale, listed nft, nft ask, nft sell order ; nft offer, order ; price, expiry ; crypto-thing
    floor price: lowest listing price, cheapest listing, collection floor, nft floor ; nft price, minimum price ;  ; price-kind
    airdrop: token airdrop, token drop, free token distribution, token giveaway ; claim, distribution, reward ; eligibility, claimable amount, snapshot ; crypto-thing
    faucet: testnet faucet, test token, test funds, free test coin, faucet funds, test ether ; airdrop, devnet airdrop, fund wallet ;  ; crypto-thing
    gas price: gas fee, network fee, gas, gas cost, transaction fee rate, current gas, gwei price, priority fee, fee rate, sats per vbyte, network cost ; transaction fee, base fee, gas tracker, gas oracle, mempool fee ; gwei, slow, standard, fast, base fee ; crypto-thing
    gas estimate: estimated gas, gas estimation, transaction cost estimate, gas limit estimate, fee estimation, estimated network fee ; gas limit, transaction simulation ; gas unit, gwei ; crypto-thing
    gas limit: max gas, gas unit, gas cap ; gas used ;  ; chain-attribute
    base fee: basefee, eip-1559 base fee ; gas price ;  ; chain-attribute
    priority fee: tip, miner tip, max priority fee, validator tip ; gas price ;  ; chain-attribute
    transaction: crypto transaction, on-chain transaction, tx, txn, blockchain transaction, onchain tx ; transfer, payment, extrinsic ; hash, from, to, value, gas, block, timestamp, status, fee ; chain-thing
    transaction hash: tx hash, txid, transaction id, hash of the transaction, transaction signature, txhash ; signature, transaction ;  ; chain-attribute
    transaction receipt: tx receipt, receipt, transaction result ; transaction status, transaction details, confirmation ; log, gas used, status, block number ; chain-thing
    transaction status: tx status, confirmation status, state of a transaction, whether a transaction went through ; receipt, confirmation, pending ; success, failed, pending ; chain-attribute
    transaction history: past transaction, list of transaction, transactions of an address, wallet activity, account activity, tx history, wallet history, recent transaction, on-chain activity ; transfer, transaction, ledger, activity ; from, to, amount, date ; account-facet
    transaction count: nonce, number of transaction, account nonce ; sequence number ;  ; chain-attribute
    internal transaction: internal tx, internal call, trace transaction ; trace, transaction ;  ; chain-thing
    raw transaction: serialized transaction, hex transaction, signed transaction byte, encoded transaction ; signed transaction, unsigned transaction, payload ; hex, base64 ; chain-thing
    unsigned transaction: transaction to sign, transaction data, calldata, prepared transaction, transaction draft ; raw transaction, transaction payload ; to, data, value ; chain-thing
    transaction simulation: simulated transaction, dry run of a transaction, transaction preview ; gas estimate, call ; balance change, revert reason ; chain-thing
    transaction trace: call trace, execution trace, tx trace, debug trace ; internal transaction, trace ; opcode, calls ; chain-thing
    mempool: pending transaction, transaction pool, txpool, unconfirmed transaction, memory pool ; queue, fee estimate ; fee, size, count ; chain-thing
    utxo: unspent output, unspent transaction output, unspent coin ; balance, output, coin ; txid, vout, amount ; chain-thing
    ordinal: inscription, bitcoin inscription, rune ; nft, brc-20 ;  ; crypto-asset
    satoshi: sat, sats ; msat, btc ;  ; crypto-unit
    wei:  ; gwei, ether ;  ; crypto-unit
    gwei: nanoether ; wei ;  ; crypto-unit
    lamport:  ; sol ;  ; crypto-unit
    lightning invoice: bolt11, bolt11 invoice, lightning payment request, ln invoice, payment request ; invoice, bolt12 offer ; amount, memo, expiry, payment hash ; crypto-thing
    lightning channel: payment channel, ln channel ; channel, peer ; capacity, inbound liquidity, outbound liquidity ; crypto-thing
    smart contract: contract, on-chain program, solidity contract, evm contract, onchain contract, blockchain contract, canister ; dapp, contract address, on-chain code, program ; abi, bytecode, source code, function, event, storage ; crypto-thing
    contract abi: abi, contract interface, application binary interface, idl ; contract function, contract source ; function, event, input ; contract-part
    contract source code: verified source, verified contract, solidity source, contract code, source of a contract ; bytecode, abi, smart contract ; compiler version, file ; contract-part
    contract bytecode: bytecode, deployed code, opcode, compiled contract ; contract code ;  ; contract-part
    contract call: contract read, view function call, eth call, read-only call, call a contract function, contract method call, contract query ; contract function, read contract, contract state ; arg, returned value ; contract-op
    contract write: contract transaction, contract execution, state-changing call, write contract ; contract function, invoke contract, transaction ; gas, value, arg ; contract-op
    contract storage: storage slot, contract state, storage value ; state variable, contract read ;  ; contract-part
    contract function: contract method, solidity function ; contract call, selector ; signature, input, output ; contract-part
    contract event: event log, contract log, on-chain event, emitted event, evm log ; log, transfer, receipt log ; topic, data, block range ; contract-part
    contract deployment: deployed contract, contract creation ; deploy, token launch ; bytecode, constructor arg ; contract-op
    contract verification: verified contract status, source verification ; contract source code ;  ; contract-op
    contract audit: smart contract audit, contract vulnerability scan, contract security analysis, solidity audit ; token security, security review ; reentrancy, finding, severity ; crypto-thing
    calldata: call data, input data, transaction input, encoded function call ; abi encoding, payload ; selector, param ; chain-attribute
    proxy contract: upgradeable contract ; implementation contract ; implementation address ; crypto-thing
    dapp: decentralized app, decentralised application, web3 app, decentralized application ; protocol, defi app ; user, contract ; crypto-thing
    defi protocol: decentralized finance protocol, defi project, defi app ; dapp, dex, lending protocol, protocol ; tvl, fee, revenue, chain, yield ; crypto-thing
    tvl: total value locked, locked value, value locked ; liquidity, deposit, assets under management ;  ; market-stat
    dex: decentralized exchange, decentralised exchange, amm, on-chain exchange, swap venue ; exchange, protocol, router ; pool, pair, volume ; exchange-kind
    centralized exchange: cex, crypto exchange, centralised exchange ; exchange, trading platform, venue ; market, pair, volume, trust score ; exchange-kind
    swap: token swap, token exchange, coin exchange, trade of token, token trade, token conversion ; exchange, trade, order, convert, route ; slippage, price impact, input token, output token, amount in, amount out ; trade-op
    swap quote: swap price, swap estimate, expected output of a swap, exchange quote, price quote for a swap, trade quote, how much you would get ; quote, route, best rate, swap route, price impact ; amount in, amount out, slippage, gas ; quote-kind
    swap route: best route, trade route, swap path, routing path ; swap quote, aggregator ; hop, pool ; crypto-thing
    slippage: slippage tolerance, max slippage, price slippage ; price impact ; basis points, percent ; trade-attribute
    price impact: market impact ; slippage ;  ; trade-attribute
    liquidity pool: lp, pool, amm pool, liquidity pair, trading pool, dex pool, pair, dex pair ; trading pair, market, vault, swap pool, liquidity ; reserve, tvl, volume, fee tier, token0, token1, apr, tick ; crypto-thing
    pool reserves: reserve, pool liquidity, pool balance, liquidity depth ; liquidity, tvl ;  ; pool-facet
    new pool: new pair, newly created pool, recently added pool, newly listed pair ; pool, token launch ;  ; crypto-thing
    trending pool: hot pool, popular pool ; trending token, top pool ;  ; crypto-thing
    liquidity position: lp position, position in a pool, provided liquidity, liquidity nft ; pool share, lp token, position ; range, fees earned, impermanent loss, tick ; crypto-position
    impermanent loss: divergence loss ; lp loss ;  ; metric-finance
    staking: stake, staked token, staked position, tokens staked ; delegation, yield, earn, restaking, bonded token ; reward, apr, validator, unbonding, lock period ; crypto-activity
    staking reward: stake reward, staking yield, staking earnings, validator reward, delegation reward, staking apr ; yield, reward, apy, income ; claimable, epoch ; crypto-thing
    liquid staking: liquid staked token, lst ; staking, restaking ;  ; crypto-activity
    delegation: stake delegation, delegated stake, delegator ; staking, voting power ; validator, amount ; crypto-activity
    unstaking: unbonding, undelegation, withdraw stake, stake withdrawal ; unlock ; cooldown ; crypto-activity
    validator: staking node, block producer, validating node, baker, stake pool, consensus node ; node, delegate, sequencer, operator ; commission, uptime, stake, voting power, jailed, slashing ; crypto-actor
    miner: block miner, mining rig ; mining pool ; hashrate, difficulty ; crypto-actor
    mining: coin mining, proof of work ; hashrate ;  ; crypto-activity
    hashrate: hash rate, mining power, network hash power ; mining difficulty ;  ; chain-stat
    mining difficulty: network difficulty, difficulty adjustment ; hashrate ;  ; chain-stat
    halving: block reward halving, halvening ; block reward ;  ; chain-thing
    block reward: mining reward, block subsidy ; validator reward ;  ; chain-stat
    network stats: chain stats, blockchain statistics, network status, chain health, chain metric ; network info, chain info, tps, hashrate ; tps, block time, validator, active address ; crypto-thing
    tps: transactions per second, throughput of the chain ; network stats ;  ; chain-stat
    block time: average block time, time between blocks ; finality ;  ; chain-stat
    yield farming: farm, liquidity mining, yield farm ; staking, vault, pool ; apy, reward ; crypto-activity
    yield: defi yield, apy, apr, annual yield, annual percentage yield, return rate, interest earned, earning rate ; interest rate, staking reward, lending rate ; base apy, reward apy, tvl ; finance-rate
    vault: yield vault, strategy vault, earn vault ; pool, strategy ; apy, share, deposit, tvl ; crypto-thing
    lending market: money market, lending pool, borrow market, lending protocol ; reserve, loan market ; supply apy, borrow apy, collateral factor, utilization ; crypto-thing
    lending position: borrow position, supplied and borrowed assets, loan position, lending account ; debt, collateral, cdp, position ; health factor, ltv, liquidation threshold ; crypto-position
    health factor: liquidation risk, collateral health ; collateral ratio ;  ; metric-finance
    flash loan: flashloan, uncollateralized loan ; loan ;  ; crypto-thing
    liquidation: liquidated position, forced closing, margin liquidation ; margin call ; liquidation price, long, short ; market-event
    collateral: pledged asset, security deposit, backing asset ; margin ;  ; finance-thing
    bridge: cross-chain bridge, cross-chain transfer, token bridge, bridging, move tokens between chains, interchain transfer ; cross-chain swap, relay ; source chain, destination chain, bridge fee ; trade-op
    oracle: price oracle, price feed, data feed, on-chain price ; price, market data ;  ; crypto-thing
    dao: decentralized autonomous organization, decentralised organisation, on-chain organization ; governance, community, governor ; treasury, member, proposal, vote, quorum ; crypto-thing
    governance proposal: dao proposal, proposal, on-chain proposal, snapshot proposal, improvement proposal ; vote, referendum, motion ; voting period, quorum, for, against, choice, status ; governance-thing
    governance vote: dao vote, ballot, vote on a proposal, votes cast, on-chain vote ; voting power, proposal ; for, against, abstain ; governance-thing
    voting power: vote weight, voting weight ; governance token, delegation ;  ; governance-thing
    treasury: dao treasury, protocol treasury ; reserve, funds, balance ;  ; crypto-thing
    ens name: ens domain, .eth name, eth name, web3 domain, crypto domain, blockchain domain, name service name, domain name of a wallet, sns domain ; address, reverse record, human-readable address, name service ; resolver, owner, expiry, address record ; crypto-thing
    crypto news: cryptocurrency news, blockchain news, coin headline, web3 news ; market news, news ; headline, source, sentiment ; news-kind
    fear and greed index: fear & greed index, market sentiment index, fear greed, crypto fear index ; market sentiment, sentiment ; value, classification, extreme fear, greed ; market-stat
    market dominance: btc dominance, bitcoin dominance, dominance ; market share, market cap ;  ; market-stat
    trending coin: trending token, hot coin, popular token, hot token, trending crypto, buzzing coin, most searched coin ; top gainers, popular, trending ; rank, volume, mention ; market-list
    whale: large holder, whale wallet, big wallet, whale transaction, large transfer, big player ; smart money, top trader ;  ; crypto-actor
    smart money: profitable wallet, smart trader, alpha wallet, top trader ; whale, kol ; pnl, win rate ; crypto-actor
    copy trading: social trading, mirror trading ; lead trader ;  ; trading-activity
    wallet label: address label, address tag, entity tag, address attribution, known address ; wallet profile, entity ; exchange, scam, fund ; crypto-thing
    wallet portfolio: crypto portfolio, wallet holdings, on-chain portfolio, wallet asset, wallet net worth, multi-chain balance ; portfolio, token balance, defi position ; usd value, allocation, token, nft ; account-facet
    defi position: protocol position, positions in defi ; lending position, liquidity position, portfolio ; reward, supplied, borrowed ; crypto-position
    wallet pnl: wallet profit and loss, realized profit of a wallet, trader performance ; pnl, win rate ;  ; account-facet
    message signature: signed message, signature, wallet signature, digital signature, personal sign ; typed data, signing ; r, s, v, signer ; crypto-thing
    typed data: eip-712 message, eip712, structured data to sign ; signed message ;  ; crypto-thing
    on-chain data: onchain data, chain data, blockchain data, ledger data ; subgraph, indexer ;  ; crypto-thing
    subgraph: graph index, indexed chain data, chain indexer ; graphql, indexer ;  ; crypto-thing
    block explorer: blockchain explorer, chain explorer, explorer, block scanner ; explorer link ;  ; crypto-thing
    x402 payment: micropayment, agent payment, pay-per-call, pay per use payment ; payment ; facilitator ; payment-thing
    paymaster: gas sponsor, gasless, sponsored gas, fee payer ;  ;  ; crypto-thing
    user operation: userop, user op, bundled operation ; transaction ;  ; chain-thing
    soulbound token: sbt, non-transferable token, attestation ; credential, proof ;  ; crypto-asset
    mev: miner extractable value, maximal extractable value, front-running, sandwich attack ; arbitrage ;  ; crypto-activity
    arbitrage: arb, price gap, arbitrage opportunity, price discrepancy, spread opportunity ; price difference, mispricing ; buy venue, sell venue, spread, profit ; trading-activity
    vesting: token unlock, vesting schedule, unlock schedule, token release ; lockup, cliff ; cliff, unlock date ; crypto-thing
    bitcoin: btc, xbt ;  ; sats, halving, mempool ; chain
    ethereum: eth, ether ; evm ; gas, gwei ; chain
    solana: sol ;  ; slot, lamport, spl ; chain
    polygon: matic, pol ;  ;  ; chain
    arbitrum: arb ;  ;  ; chain
    optimism: op mainnet ;  ;  ; chain
    base chain: base network, base mainnet ;  ;  ; chain
    bsc: bnb chain, binance smart chain, bnb smart chain ; bnb ;  ; chain
    avalanche: avax ;  ;  ; chain
    tron: trx, trc20 ;  ;  ; chain
    ton: the open network, toncoin ;  ; jetton ; chain
    cosmos: atom, cosmos hub ;  ;  ; chain
    polkadot: substrate ;  ; parachain, extrinsic ; chain
    cardano: ada ;  ;  ; chain
    sui: sui network ;  ;  ; chain
    aptos:  ;  ;  ; chain
    near protocol: near blockchain ;  ;  ; chain
    starknet: strk ;  ; cairo ; chain
    hedera: hbar ;  ;  ; chain
    xrp ledger: xrp, xrpl, ripple ;  ;  ; chain
    stellar: xlm, lumens ;  ;  ; chain
    algorand: algo ;  ;  ; chain
    lightning network: lightning, ln ;  ; invoice, channel, sats ; chain
    litecoin: ltc ;  ;  ; chain
    dogecoin: doge ;  ;  ; chain
    tether: usdt ;  ;  ; coin
    usd coin: usdc ;  ;  ; coin
    # stocks and markets
    stock: share, equity, listed company, public company, listed stock ; ticker, symbol, security, company, instrument, asset ; price, market cap, pe ratio, dividend, sector, volume ; instrument
    security: financial instrument, tradable asset, traded instrument ; stock, asset, equity, instrument, ticker ; isin, cusip, symbol ; finance-thing
    ticker symbol: ticker, stock symbol, trading symbol, stock code, symbol, market symbol ; company name, instrument, security, pair ;  ; security-id
    isin: international securities identification number ; security id ;  ; security-id
    cusip:  ; security id, sedol ;  ; security-id
    figi:  ; security id ;  ; security-id
    cik: central index key, sec company number ; company id ;  ; security-id
    symbol search: ticker search, ticker lookup, symbol lookup, find a ticker, stock search, instrument search, security search, company symbol finder ; symbol, instrument, stock list ; name, exchange, type ;
    stock price: share price, equity price, price of a stock, stock quote, current share price, market price, latest price, real-time stock price, what a share costs ; quote, price, ticker, trade price, market data ; open, high, low, close, volume, change, bid, ask ; price-kind
    quote: price quote, latest quote, market quote, real-time quote, current price, live price, last price, spot price, price snapshot, nbbo ; price, stock price, ticker, market data, tick, rate ; bid, ask, last, change, volume, high, low, previous close ; market-data
    price ticker: 24h ticker, ticker statistics, 24 hour ticker, ticker price, 24hr stats, rolling price statistics, day stats ; quote, price, market summary, price change ; last price, change percent, volume, high, low ; market-data
    market data: market information, trading data, financial data, price data, market feed ; quote, price, ticker, market snapshot, candle ; price, volume, market cap ; market-data
    historical price: price history, past price, historical quote, price over time, price series, historical stock price, price chart data, daily price, eod price, end-of-day data, time series of price, historical data ; candle, ohlc, ohlcv, chart, market history, bar ; open, high, low, close, volume, date range, interval ; market-data
    candle: candlestick, kline, ohlc, ohlcv, bar, price bar, candlestick data, k-line, open high low close, price candle, aggregate ; historical price, chart data, time series, price chart, intraday price ; open, high, low, close, volume, interval, timeframe ; market-data
    intraday price: intraday data, minute bar, within-day price ; candle, tick ; 1min, 5min ; market-data
    closing price: previous close, end of day price, eod price, settlement price, adjusted close ; last price ;  ; price-kind
    opening price: open price ;  ;  ; price-kind
    price chart: stock chart, candlestick chart, market chart, trading chart, price graph, tradingview chart ; historical price, chart image, candle ; timeframe, indicator ; market-data
    recent trade: trade history of a market, latest trade, market trade, trade tape, time and sales, executed trades on the market, public trade, tick trade ; trade, tick, fill ; price, size, side, time ; market-data
    tick: tick data, price tick ; trade, quote ;  ; market-data
    order book: orderbook, market depth, depth of market, bids and asks, level 2, l2 book, depth, book, bid ask ladder ; liquidity, bid-ask spread, quote ; bid, ask, spread, price level, size ; market-data
    best bid and ask: book ticker, top of book, bbo, bid ask, best bid ask ; quote, spread ; bid, ask ; market-data
    bid price: buying offer ; bid, buy price ;  ; price-side
    ask price: offer price, asking price ; ask, sell price ;  ; price-side
    spread: bid-ask spread, bid ask spread, price gap ; difference, yield spread ;  ; metric-finance
    trading volume: volume, traded volume, turnover, 24h volume, shares traded ; liquidity, activity ;  ; market-stat
    market cap: market capitalization, market capitalisation, mcap, market value, capitalization, fully diluted valuation, fdv ; valuation, size ;  ; market-stat
    open interest: outstanding contract, oi ; positioning ;  ; market-stat
    funding rate: perpetual funding, funding fee, perp funding rate, funding payment ; carry, premium index ;  ; market-stat
    long short ratio: long/short ratio, positioning ratio, trader positioning ; sentiment ;  ; market-stat
    mark price: fair price of a contract ; index price ;  ; price-kind
    index price: underlying price ; mark price ;  ; price-kind
    average price: avg price, mean price, vwap price, typical price ; current price ;  ; price-kind
    price change: price movement, change in price, percent change, price variation, performance, gain or loss of a price, price move ; return, momentum, volatility ; 24h, percent ; market-stat
    all-time high: ath, record high, peak price ; all-time low, 52-week high ;  ; price-kind
    52-week high: yearly high, year high, 52 week range ; all-time high ;  ; price-kind
    top gainer: biggest gainer, gainers, best performer, top riser, biggest winner, winning stock ; market mover, mover, top performer ; percent change ; market-list
    top loser: biggest loser, losers, worst performer, biggest decliner, falling stock ; market mover, mover ; percent change ; market-list
    market mover: top mover, mover, gainers and losers, biggest move, most volatile stock ; top gainer, top loser, most active, trending stock ; price change, volume ; market-list
    most active stock: most traded, active, volume leader, high-volume stock, hot stock ; market mover, trending stock ; volume ; market-list
    trending stock: trending ticker, popular stock, hot ticker ; most active stock, market mover, buzz ;  ; market-list
    market overview: market summary, market snapshot, global market data, state of the market, market status summary, market report, market recap, market brief ; market data, indices, global stats, market conditions ; total market cap, dominance, volume, indices ; market-thing
    market status: market hour, trading hour, whether the market is open, exchange status, market open or closed, trading session ; trading calendar, holiday ; open, closed, holiday ; market-thing
    trading calendar: market holiday, trading days, exchange calendar, market holiday calendar ; market status, market clock ;  ; calendar-kind
    market index: stock index, stock market index, indices, benchmark index, s&p 500, dow, nasdaq index ; benchmark, etf, index ; constituent, weight, level ; instrument
    index constituents: index member, components of an index, index component, stocks in an index ; holdings, index ; weight ; market-thing
    etf: exchange-traded fund, exchange traded fund, index fund, tracker fund ; fund ; holdings, expense ratio, nav, inception ; instrument
    mutual fund: unit trust, investment fund, fund, managed fund ; etf, scheme, asset management product ; nav, expense ratio, holdings, manager, return ; instrument
    fund holdings: etf holdings, portfolio of a fund, fund composition, what a fund owns ; position, constituent ; weight, sector ; fund-facet
    nav: net asset value, fund price, unit price of a fund ; price ;  ; price-kind
    hedge fund: fund manager, asset manager ; institutional investor ;  ; investor-kind
    bond: fixed income, debt security, note, government bond, corporate bond, treasury bond, gilt, t-bill ; treasury, debt instrument ; coupon, maturity, yield, rating, face value ; instrument
    treasury yield: bond yield, government yield, treasury rate, yield curve, 10-year yield, term structure ; interest rate, bond ; maturity, curve ; finance-rate
    commodity: raw material, hard commodity ; gold, oil, futures ; spot price, unit ; instrument
    precious metal: gold, silver, platinum, gold price, bullion, metal price ; commodity ; ounce, karat ; instrument
    oil price: crude oil, brent, wti, crude price ; energy price, commodity ; barrel ; price-kind
    gas pump price: fuel price, petrol price, gasoline price, diesel price ; gas station ;  ; price-kind
    electricity price: power price, energy tariff, spot electricity price, power tariff ; energy price ; kwh ; price-kind
    futures: futures contract, forward contract, perp, perpetual, perpetual swap, perpetual futures ; derivative, contract ; expiry, leverage, margin, funding, contract size ; instrument
    stock option: options contract, option contract, call and put, equity option, puts and calls ; derivative, warrant, option ; strike, expiration, premium, implied volatility, greeks, open interest ; instrument
    option chain: options chain, chain of option, options table, option quote, strikes and expirations, available option contract ; option, option contract ; calls, puts, strike, bid, ask, iv ; market-data
    option expiration: expiration date, expiry date, options expiry ; expiration, maturity ;  ; option-facet
    strike price: strike, exercise price ;  ;  ; option-facet
    option greeks: greeks, delta, gamma, theta, vega, rho, sensitivity ; implied volatility, option pricing ;  ; option-facet
    implied volatility: iv, iv rank, volatility surface, volatility smile ; volatility, option greeks ;  ; option-facet
    options flow: unusual options activity, option sweep, large option trade, put/call activity ; options volume, dark pool ; put call ratio ; market-data
    option strategy: options spread, iron condor, covered call, straddle, vertical spread ; multi-leg order, payoff ; leg, payoff, breakeven ; trading-thing
    option pricing: black-scholes, option value, theoretical price of an option, options calculator ; greeks ;  ; calculation
    call option: calls ;  ;  ; option-kind
    put option: puts ;  ;  ; option-kind
    derivative: derivatives contract, swap contract ; futures, option ; underlying ; instrument
    warrant:  ; option, certificate ;  ; instrument
    spot market: cash market, spot trading, spot ;  ;  ; market-kind
    futures market: derivatives market, perp market, usd-m futures, coin-m futures, perpetual market ; margin trading ; leverage ; market-kind
    margin trading: leveraged trading, leverage trading, trading on margin ; futures, borrow ;  ; market-kind
    trading pair: currency pair, market pair, market, pair, instrument, base and quote, symbol ; product, contract ; base, quote, tick size, min notional ; trading-thing
    exchange info: trading rule, exchange information, symbol rule, contract specification, instrument details, market info ; trading pair, exchange metadata ; tick size, lot size, filter, limit ; market-thing
    exchange: trading venue, stock exchange, marketplace for trading, bourse, trading platform ; market, broker, dex ; symbol, hour, fee ; market-thing
    broker: brokerage, stockbroker, brokerage account, trading platform ; dealer, exchange ;  ; finance-actor
    technical indicator: indicator, ta indicator, technical signal, chart indicator, oscillator ; technical analysis, signal, overlay, technical study ; rsi, macd, sma, ema, bollinger bands, stochastic, atr ; market-analysis
    technical analysis: ta, chart analysis, technical study, price action analysis, charting analysis ; technical indicator, market analysis, trading signal, trend analysis ; support, resistance, trend, momentum, rsi, macd ; market-analysis
    rsi: relative strength index ; momentum ; overbought, oversold ; indicator
    macd: moving average convergence divergence ; momentum ; signal line, histogram ; indicator
    moving average: sma, ema, simple moving average, exponential moving average, wma ; trend line ; period ; indicator
    bollinger bands: bbands, volatility bands ;  ; upper band, lower band ; indicator
    stochastic: stochastic oscillator, stochrsi ; momentum ;  ; indicator
    atr: average true range ; volatility ;  ; indicator
    vwap: volume weighted average price ; average price ;  ; indicator
    obv: on-balance volume ; volume indicator ;  ; indicator
    adx: average directional index ; trend strength ;  ; indicator
    ichimoku: ichimoku cloud ;  ;  ; indicator
    fibonacci retracement: fibonacci level, fib level ; support and resistance ;  ; indicator
    pivot point: pivot level ; support and resistance ;  ; indicator
    support and resistance: support level, resistance level, key price level ; pivot points, supply and demand zones ;  ; market-analysis
    chart pattern: candlestick pattern, price pattern, technical pattern ; breakout, signal ; head and shoulders, double top, doji ; market-analysis
    trading signal: buy or sell signal, trade signal, trade idea, market signal, entry signal, trade recommendation, buy/sell advice ; technical indicator, alert, setup, recommendation ; entry, target, stop ; market-analysis
    trading strategy: strategy, trading system, trading algorithm, trading plan, algo ; trading bot, signal ; rule, entry, exit, parameter ; trading-thing
    trading bot: algo trader, automated trading, grid bot, dca bot ; strategy ;  ; trading-thing
    backtest: back-test, strategy test, historical simulation, strategy simulation, test a strategy on past price ; simulation, performance report ; sharpe, drawdown, return, win rate ; market-analysis
    fundamentals: fundamental data, company fundamentals, key financials, fundamental metric, key statistics, financial ratio, company financials ; financial statement, company overview, fundamental analysis, valuation ; pe ratio, eps, revenue, margin, debt, roe ; company-facet
    fundamental analysis: company analysis, equity research, stock analysis, investment analysis, stock research, investment thesis ; fundamentals, valuation, research report ;  ; market-analysis
    financial statement: financials, financial report, company account, annual account, statement, company financial data ; income statement, balance sheet, cash flow statement, filing, fundamentals ; revenue, net income, asset, liability, quarterly, annual ; company-facet
    income statement: profit and loss statement, p&l statement, profit and loss, p&l, earnings statement, statement of operation ; financial statement, pnl report ; revenue, expense, net income, gross profit, ebitda, eps ; statement-kind
    balance sheet: statement of financial position, assets and liabilities ; financial statement ; asset, liability, equity, debt, cash ; statement-kind
    cash flow statement: cash flow, cashflow statement, statement of cash flow ; financial statement ; operating, investing, financing, free cash flow, capex ; statement-kind
    trial balance:  ; general ledger ; debit, credits ; statement-kind
    financial ratio: ratio, key ratio, valuation ratio, financial metric, key metric ; fundamentals ; pe, pb, roe, roa, debt to equity, current ratio ; company-facet
    pe ratio: p/e, price to earnings, price-earnings ratio, earnings multiple ; valuation ;  ; metric-finance
    eps: earnings per share ; earnings ;  ; metric-finance
    ebitda: operating profit, operating earnings ; earnings ;  ; metric-finance
    valuation: fair value, intrinsic value, dcf, company value, what a company is worth, discounted cash flow, worth ; target price, market cap, appraisal ; discount rate, terminal value, multiple ; market-analysis
    enterprise value:  ; market cap ;  ; metric-finance
    beta: market sensitivity ; volatility ;  ; metric-finance
    volatility: price variability, historical volatility, realized volatility, price swing ; risk, standard deviation, vix ;  ; metric-finance
    sharpe ratio: risk-adjusted return, sortino ; performance ;  ; metric-finance
    drawdown: max drawdown, peak-to-trough loss ; loss ;  ; metric-finance
    value at risk: expected shortfall, cvar ; risk ;  ; metric-finance
    correlation: price correlation, co-movement, correlation matrix ; beta ;  ; metric-finance
    investment return: gain, performance, total return, roi, return on investment, profit rate ; profit, yield, pnl ;  ; metric-finance
    earnings: company earnings, quarterly results, financial results, earnings report, results, quarterly earnings ; eps, profit, earnings call, income statement ; eps, surprise, estimate, guidance ; company-event
    earnings calendar: upcoming earnings, earnings date, reporting date, results calendar, when companies report ; earnings, corporate events calendar ; report date, before open, after close ; calendar-kind
    earnings call transcript: earnings call, conference call transcript, results call, earnings transcript ; transcript ; speaker, q&a, guidance ; company-document
    earnings estimate: eps estimate, analyst estimate, consensus estimate, revenue estimate, earnings forecast, forward estimate ; earnings surprise, guidance ;  ; analyst-thing
    earnings surprise: beat or miss, eps surprise ; earnings estimate ;  ; company-event
    analyst rating: analyst recommendation, stock rating, buy hold sell rating, upgrades and downgrades, broker rating, analyst consensus, analyst opinion ; recommendation, analyst coverage ; buy, hold, sell, upgrade, downgrade ; analyst-thing
    price target: target price, analyst target, price forecast, price objective ; prediction, fair value ; high, low, consensus ; analyst-thing
    price prediction: price forecast, forecasted price, predicted price, expected price ; price target, outlook, forecast ;  ; market-analysis
    dividend: dividend payment, distribution, payout, dividend history ; yield, income, corporate action ; ex-date, pay date, yield, amount ; company-event
    dividend yield: payout yield ; dividend ;  ; metric-finance
    dividend calendar: ex-dividend date, upcoming dividend ; dividend ;  ; calendar-kind
    stock split: split, share split, reverse split ; corporate action ; ratio ; company-event
    corporate action: company action, corporate event ; dividend, stock split, spin-off, buyback, merger ;  ; company-event
    share buyback: buyback, share repurchase, stock repurchase ; corporate action ;  ; company-event
    merger and acquisition: m&a, merger, acquisition, takeover, buyout, deal ; corporate action ; acquirer, target, deal value ; company-event
    ipo: initial public offering, stock market debut, new listing, going public, flotation, upcoming listing ; ipo calendar, new share ; offer price, listing date, subscription, prospectus ; company-event
    insider trade: insider transaction, insider trading, insider buying, form 4, director dealing, insider activity, trades by executive ; insider, beneficial owner ; officer, share, buy, sell ; ownership-thing
    congress trade: politician trade, congressional trading, senate trading, house trading, lawmaker stock trade ; insider trade ;  ; ownership-thing
    institutional holding: institutional ownership, 13f, 13f holdings, institutional investor holdings, fund ownership ; shareholder, insider holdings ; share, value, quarter ; ownership-thing
    shareholder: stockholder, shareholding, major holder, share owner, ownership structure, cap table, beneficial owner ; investor, institutional holding ; percent, share ; ownership-thing
    short interest: short selling data, shorted share, short volume, days to cover ; short position ;  ; market-stat
    dark pool: off-exchange trade, block trade ; options flow ;  ; market-data
    money flow: capital flow, fund flow, net inflow, inflow and outflow, northbound flow ; volume, capital movement ; inflow, outflow, main force ; market-data
    etf flow: etf inflow, fund flow ; money flow ;  ; market-data
    limit up: price limit up, limit-up pool, daily limit ; top gainer ;  ; market-list
    filing: sec filing, regulatory filing, company filing, securities filing, annual report, 10-k, 10-q, 8-k, edgar filing, statutory filing, disclosure document, disclosure ; report, financial statement, prospectus, announcement ; form type, filing date, accession number, section, risk factor, md&a ; company-document
    annual report: 10-k, yearly report, form 10-k ; filing, quarterly report ;  ; filing-kind
    quarterly report: 10-q, form 10-q, interim report ; filing ;  ; filing-kind
    current report: 8-k, material event report ; filing, announcement ;  ; filing-kind
    proxy statement: def 14a ; filing, executive pay ;  ; filing-kind
    prospectus: offering document, s-1, offering circular ; filing ;  ; filing-kind
    xbrl: xbrl fact, company fact, xbrl concept, tagged financial data ; financial statement, fundamentals ; us-gaap, concept, unit ; company-facet
    company announcement: corporate announcement, press release, regulatory news, company news release, investor announcement ; filing, stock news ;  ; company-document
    stock news: market news, financial news, company news, business news, investor news, ticker news, market headline, news about a stock ; news, headline, press release ; headline, sentiment, source, ticker ; news-kind
    market sentiment: investor sentiment, news sentiment, social sentiment, bullish or bearish mood, stock sentiment, mood of the market ; fear and greed index, buzz, sentiment analysis ; bullish, bearish, score, mention ; market-analysis
    market analysis: market research, market insights, market commentary, market outlook, market intelligence ; technical analysis, market overview, analysis ;  ; market-analysis
    market regime: market trend, bull or bear market, market condition, market phase ; trend, market breadth ;  ; market-analysis
    seasonality: seasonal pattern ; trend ;  ; market-analysis
    stock screener: screener, stock scan, stock filter, market scanner, screen for stock, equity screener, stock finder ; market scan, stock list, filter ; criteria, market cap, pe, sector ; market-list
    stock list: list of stock, all ticker, listed symbol, available symbol, list of listed company ; symbol, instrument ;  ; market-list
    sector: industry, industry group, market sector, line of business, vertical ; segment, category ;  ; company-facet
    sector performance: industry performance, sector return, sector rotation, sector heatmap ; sector ranking, market breadth ;  ; market-stat
    peer company: peer, competitor, comparable company, similar company, rival, comps ; sector, industry ;  ; company-facet
    watchlist: watch list, favorites list of stock, tracked symbol, followed ticker, list of stocks i follow ; favorite, portfolio, list ;  ; account-thing
    price alert: price notification, price alarm, target price alert, notify when a price is reached ; alert, notification, watch ; threshold, above, below ; account-thing
    # portfolios and trading orders
    portfolio: investment portfolio, investment, holdings, investment account, my stock, what i own, brokerage holdings, asset portfolio ; position, account, asset, balance, wallet portfolio ; position, allocation, value, gain, weight, cash ; account-thing
    holding: owned asset, held asset, held security, shares held ; portfolio, investment, balance, lot, position ; quantity, average cost, market value ; account-thing
    position: open position, trade position, trading position, current position, live position, open trade ; holding, exposure, portfolio ; entry price, size, side, leverage, unrealized pnl, liquidation price ; trading-thing
    portfolio performance: portfolio return, investment performance, portfolio value history, equity curve, portfolio history ; pnl, return, portfolio summary ;  ; account-facet
    asset allocation: portfolio allocation, allocation, portfolio weight, portfolio mix, diversification, asset mix ; rebalancing, weight ;  ; account-facet
    portfolio optimization: portfolio optimisation, efficient frontier, rebalancing, optimal weight, mean-variance ; asset allocation ;  ; market-analysis
    profit and loss: pnl, p&l, profit, gains and losses, realized pnl, unrealized pnl, trading profit, profit or loss, how much was made or lost ; earnings, income statement, return, performance ; realized, unrealized, fee ; metric-finance
    net worth: total wealth, total asset, total account value ; portfolio value, balance ;  ; metric-finance
    cost basis: average cost, purchase price, tax basis, average entry price ; tax lot ;  ; metric-finance
    tax lot: purchase lot, lot ; cost basis ;  ; account-thing
    risk analysis: risk assessment, risk metric, risk exposure, portfolio risk, risk report ; volatility, value at risk, stress test ;  ; market-analysis
    position size: position sizing, trade size, lot size, how much to buy ; risk per trade, leverage ;  ; trade-attribute
    trading account: brokerage account, account info, broker account, exchange account, margin account, account summary, account details ; balance, portfolio, account, sub-account ; equity, buying power, margin, balance ; account-thing
    sub-account: subaccount, sub account, child account ; account ;  ; account-thing
    buying power: available to trade, purchasing power, available margin, cash available ; available balance ;  ; balance-kind
    margin: margin requirement, collateral for a position, initial margin, maintenance margin ; leverage, collateral ;  ; trade-attribute
    leverage: leverage ratio, gearing, multiplier ; margin ;  ; trade-attribute
    trading order: order, trade order, buy or sell order, stock order, exchange order, broker order ; transaction, ticket ; side, quantity, price, type, time in force, status, fill ; trading-thing
    open order: active order, pending order, working order, unfilled order, outstanding order, live order, resting order ; order, pending ;  ; order-state
    order history: past order, previous order, all order, completed order, filled order, old order ; order, execution ;  ; order-state
    order status: state of an order, order details, order info, whether an order was filled ; order, fill ; filled, cancelled, pending, rejected ; order-facet
    market order: order at market price, instant order, immediate order ; order ;  ; order-type
    limit order: order at a set price ; order, conditional order ;  ; order-type
    stop order: stop loss, stop-loss order, stop-limit order, trailing stop, protective stop ; trigger order, conditional order ;  ; order-type
    take profit: take-profit order, tp, profit target ; conditional order, limit order ;  ; order-type
    oco order: one cancels other, bracket order ; stop order, take profit ;  ; order-type
    conditional order: trigger order, algo order ; stop order ;  ; order-type
    recurring buy: dca, dollar cost averaging, recurring investment, auto-invest, automatic buy, savings plan ; scheduled order ;  ; trading-thing
    trade: deal, executed trade, filled order, order fill, trade execution, market trade ; transaction, swap ; price, quantity, side, fee, pnl ; trading-thing
    trade history: my trade, account trade, past trade, executed trade, fill, list of fill, execution history, trading history ; transaction, trade ;  ; account-facet
    trading fee: fee rate, maker taker fee, brokerage fee, maker fee, taker fee ; fee, cost, commission ;  ; fee-kind
    paper trading: simulated trading, demo trading, practice trading, virtual trading, mock trading ; simulation, demo account ;  ; trading-activity
    buy: purchase, buy side, buy order ; acquire, long position ;  ; trade-side
    sell: sale, sell side, sell order, sell off ; dispose, short position ;  ; trade-side
    long position: go long ; long, buy ;  ; trade-side
    short position: short sale, go short, short selling ; short, sell ;  ; trade-side
    # prediction markets and bets
    prediction market: betting market, event market, forecasting market, event contract, market question, outcome market ; market, event, question, bet ; odds, probability, outcome, yes, no, resolution, volume ; market-thing
    prediction event: market event, group of market ; prediction market ;  ; market-thing
    odds: betting odds, bookmaker odds, market probability, implied probability, betting line, line ; chance, price, spread ; moneyline, over under, handicap ; betting-thing
    bet: wager, stake, prediction, punt, position on an outcome ; trade, forecast ; stake, payout, outcome ; betting-thing
    bookmaker: sportsbook, bookie, betting site ;  ;  ; betting-thing
    lottery: lotto, lottery draw, raffle ; winning number, jackpot ;  ; betting-thing
    # currencies and exchange rates
    exchange rate: currency rate, conversion rate, fx rate, forex rate, foreign exchange rate, rate of exchange, currency exchange rate, currency price, what a currency is worth in another ; rate, currency conversion, forex, quote ; base currency, target currency, usd, eur, mid-market ; finance-rate
    historical exchange rate: past exchange rate, exchange rate history, rate on a date, currency history, exchange rate time series, fx history ; exchange rate ; date, base, range ; finance-rate
    currency conversion: currency exchange, currency converter, money conversion, money exchange, convert an amount to another currency, fx conversion, foreign exchange conversion ; exchange rate, converted amount, conversion ; amount, from currency, to currency ; calculation
    currency: money unit, monetary unit, fiat currency, fiat, legal tender ; money, currency code, coin ; symbol, iso code, name ; finance-thing
    currency list: supported currency, available currency, currency code, list of currency ; currency, currency symbol ;  ; finance-thing
    forex: fx, foreign exchange, currency market, foreign exchange market ; currency pair, exchange rate ;  ; market-kind
    central bank: reserve bank, national bank, fed, ecb, monetary authority ; policy rate ;  ; finance-actor
    central bank rate: policy rate, interest rate decision, key rate, benchmark rate, base rate, federal funds rate, repo rate ; interest rate, reference rate ;  ; finance-rate
    interest rate: rate of interest, lending rate, borrowing rate, annual rate, apr ; yield, central bank rate, mortgage rate ;  ; finance-rate
    mortgage rate: home loan rate ; interest rate ;  ; finance-rate
    # economy
    economic indicator: macro indicator, macroeconomic data, economic statistic, economy stats, macro data, economic time series, economic data ; statistics, series, data series, economic series ; gdp, inflation, unemployment, cpi, interest rate ; economy-thing
    gdp: gross domestic product, national output, economic output ; growth, economic indicator ;  ; economy-stat
    inflation: inflation rate, cpi, consumer price index, price level, rise in price, cost of living increase, ppi, pce ; economic indicator, price index ;  ; economy-stat
    unemployment: unemployment rate, jobless rate, joblessness, labor market, labour market, employment statistics, nonfarm payroll ; economic indicator, jobs data ;  ; economy-stat
    money supply: m2, monetary base, m1 ; liquidity ;  ; economy-stat
    pmi: purchasing managers index, manufacturing index ; economic indicator ;  ; economy-stat
    consumer confidence: consumer sentiment, confidence index ;  ;  ; economy-stat
    retail sales: consumer spending ;  ;  ; economy-stat
    trade balance: trade statistics, import and export data, foreign trade, trade flow, exports and imports, customs data ; trade data, tariff ; hs code, partner country, value ; economy-stat
    government debt: national debt, public debt, sovereign debt, budget deficit ; government spending, treasury data ;  ; economy-stat
    government spending: public spending, federal spending, government budget, public expenditure ; government contract, grant, award ; agency, award ; economy-stat
    cost of living: living cost, price of living ; inflation, salary ; rent, groceries ; economy-stat
    economic calendar: macro calendar, economic event, economic release, upcoming economic data, calendar of economic announcement ; release date ; event, forecast, actual, previous, impact ; calendar-kind
    data series: economic series, time series, series ; indicator, dataset, economic indicator ; observation, frequency, unit ; economy-thing
    yield curve: term structure ; treasury yield ;  ; economy-stat
    poverty rate: poverty ; income ;  ; economy-stat
    salary: wage, pay, compensation, remuneration, earnings, income, paycheck ; payroll, rate, pay slip ; gross, net, bonus, hourly ; pay-thing
    # payments
    payment: pay, transfer of money, remittance, money paid, transaction ; charge, payment intent, transfer, checkout, receipt ; amount, currency, status, payment method, payer, payee, reference ; payment-thing
    payment intent: payment session, payment attempt, pending payment ; payment, charge, checkout session ; client secret, amount ; payment-thing
    charge: card charge, debit, billing charge ; payment, fee, transaction ; amount, card ; payment-thing
    payment link: pay link, checkout link, pay by link, payment url, hosted payment page, payment page, link to pay ; checkout session, invoice link, checkout, qr payment ; amount, url, price ; payment-thing
    payment qr code: payment qr, pay qr, qr pay, qris, upi qr, pix qr ; payment link, qr code ;  ; payment-thing
    payment method: payment instrument, payment option, saved card, payment source, means of payment, way to pay, tender ; card, bank account, wallet, payment type ; card, expiry, brand, last4 ; payment-thing
    payment status: state of a payment, whether a payment went through, payment state ; payment details, paid, order status ; paid, pending, failed ; payment-facet
    payment history: past payment, list of payment, payments made, payment record, payment log ; transaction history, payment ;  ; payment-facet
    payment request: request for money, money request, collect request, payment demand ; invoice, payment link ;  ; payment-thing
    payment gateway: payment processor, payment provider, psp, acquirer ; payment service ;  ; finance-actor
    payment terms: terms of payment, net days, credit terms ; due date ;  ; payment-facet
    checkout session: checkout, checkout page, hosted checkout, purchase session ; payment link, payment intent, cart ; line item, success url ; payment-thing
    refund: money back, reimbursement, repayment, chargeback refund, return of payment, reversal ; credit note, void ; amount, reason, status ; payment-thing
    dispute: chargeback, payment dispute, contested charge, claim ; case, fraud ; evidence, reason, due by ; payment-thing
    payout: disbursement, merchant payout, money sent to the bank ; transfer, withdrawal, payment, settlement ; arrival date, bank account ; payment-thing
    settlement: clearing, reconciled payout ; payout, balance transaction, payment ;  ; payment-thing
    payment authorization: payment hold, preauthorization, card hold, pre-auth ; capture ;  ; payment-thing
    payment capture: captured payment ; payment authorization ;  ; payment-thing
    mandate: direct debit mandate, debit authorization, standing authorization ; direct debit ;  ; payment-thing
    direct debit: ach debit, sepa debit, autopay, automatic payment ; standing order, recurring payment ;  ; payment-thing
    payer: sender of money, paying party, debtor ; customer ;  ; payment-party
    payee: recipient of money, beneficiary, creditor, receiver of a payment ; recipient, contact, vendor ;  ; payment-party
    donation: gift, charitable gift, contribution, tip, pledge ; payment, fundraiser ; donor, campaign ; payment-thing
    donor: giver, contributor, supporter ;  ;  ; payment-party
    fundraiser: crowdfunding campaign, fundraising campaign, appeal ; campaign ; goal, raised, backer ; payment-thing
    gift card: gift voucher, gift certificate, store credit, voucher, prepaid card ; coupon, credit ; code, balance, expiry ; commerce-thing
    escrow: held payment, deposit held by a third party ; deposit ; release, dispute ; payment-thing
    fee: charge, commission, surcharge, service fee, handling fee ; price, rate, cost ;  ; fee-kind
    gratuity: tip, service tip ; donation ;  ; fee-kind
    credit card: payment card, bank card, debit card, card, charge card ; payment method, account, virtual card ; limit, cvv, expiry, number, brand ; payment-thing
    virtual card: disposable card, prepaid virtual card, single-use card ; card ; spending limit ; payment-thing
    bin lookup: card bin, issuer identification, iin ; card info ; issuer, brand ; payment-thing
    # banking
    bank account: account, current account, checking account, savings account, deposit account, financial account ; bank, balance, iban, linked account ; balance, account number, routing number, owner, type ; bank-thing
    iban: international bank account number ; account number, bic ;  ; bank-id
    swift code: bic, bank identifier code ; routing number ;  ; bank-id
    routing number: sort code, aba number, ifsc, bank code, bank branch code ; bank ;  ; bank-id
    bank: financial institution, lender, credit union, building society, banking institution ; institution, provider ; name, branch, swift ; finance-actor
    bank branch: branch office ; atm ;  ; bank-thing
    bank transaction: account transaction, bank activity, bank entry, statement line, transaction, spending, card transaction, money movement, purchase ; payment, transfer, expense, ledger entry ; merchant, amount, category, date, payee, pending ; bank-thing
    bank transfer: wire transfer, money transfer, wire, transfer of funds, ach transfer, sepa transfer, fund transfer, transfer between accounts, send money ; payment, remittance, transfer ; sender, recipient, amount, reference ; bank-thing
    bank statement: account statement, monthly statement, statement ; transaction, report ; opening balance, closing balance ; bank-thing
    bank connection: linked bank, bank link, bank feed, linked institution, open banking connection ; integration, bank account, requisition ;  ; bank-thing
    standing order: recurring transfer, scheduled transfer, regular payment ; recurring payment, direct debit, scheduled transaction ; frequency ; bank-thing
    deposit: top-up, topup, pay-in, cash in, money in, fund an account, incoming funds ; funding, credit, contribution ; address, amount, method ; bank-movement
    withdrawal: cash out, cash-out, pay-out of funds, take money out, money out, outgoing funds ; payout, transfer ; destination, fee ; bank-movement
    deposit history: past deposit, list of deposit ; deposit, funding history ;  ; account-facet
    withdrawal history: past withdrawal, list of withdrawal ; withdrawal ;  ; account-facet
    debit: outgoing entry, money out ; expense ;  ; ledger-side
    credit: incoming entry, money in ; income ;  ; ledger-side
    loan: borrowing, advance, lending, financing ; mortgage, credit line, debt, credit ; principal, interest, term, instalment, repayment ; finance-thing
    loan payment: monthly payment, instalment, installment, emi, repayment, amortization, amortisation schedule, mortgage payment, repayment schedule ; loan, mortgage calculator ; principal, interest, term ; calculation
    mortgage: home loan, house loan, property loan ; loan ; rate, down payment, term, amortization ; finance-thing
    credit score: credit rating, creditworthiness, credit report, fico score, credit check ; risk score, score ;  ; finance-thing
    debt: liability, money owed, owing, outstanding debt, amount owed, obligation ; loan, balance due ;  ;
    savings: nest egg, saved money, savings account, rainy day fund ; deposit, investment ;  ;
    savings goal: financial goal, money goal, savings target ; goal, budget ; target amount, deadline ; finance-thing
    compound interest: interest calculation, investment growth, future value, interest earned, savings growth ; interest, return calculator ; principal, rate, year, present value ; calculation
    retirement plan: pension, retirement savings, 401k, retirement account, superannuation ; savings ;  ; finance-thing
    financial calculation: financial calculator, npv, irr, present value, roi calculation, finance math, payback period, return on investment calculation ; compound interest, loan payment ;  ; calculation
    fraud detection: fraud check, transaction screening, fraud score, anti-fraud, suspicious transaction check ; risk score, kyc, anomaly ;  ; finance-check
    kyc: know your customer, identity verification, customer due diligence, onboarding check ; aml, verification ;  ; finance-check
    sanctions screening: sanctions check, watchlist screening, aml check, pep check, sanctions list, ofac screening, anti-money laundering ; compliance check, kyc ;  ; finance-check
    cash: banknote, petty cash ; funds, balance, money ;  ;
    atm: cash machine, cashpoint ; bank branch ;  ; bank-thing
    # accounting, invoicing, expenses, subscriptions, tax
    invoice: sales invoice, customer invoice, billing document, facture, bill ; payment request, statement, charge, billing ; number, due date, line item, amount due, customer, tax, total, paid, overdue ; billing-document
    supplier bill: bill, vendor bill, purchase invoice, supplier invoice, accounts payable bill, payable, incoming invoice ; expense, purchase order ; due date, vendor, amount ; billing-document
    estimate: quotation, quote, price quote, sales quote, proposal, offer, bid, cost estimate ; proforma ; line item, validity, total ; billing-document
    proforma invoice: pro forma, draft invoice ; invoice, estimate ;  ; billing-document
    credit note: credit memo, credit memorandum, invoice reversal ; refund, adjustment ;  ; billing-document
    debit note:  ; invoice ;  ; billing-document
    receipt: sales receipt, proof of purchase, payment receipt, till slip, sales slip, ticket ; invoice, expense, transaction receipt ; merchant, total, tax, item, date ; billing-document
    delivery note: packing slip, despatch note, dispatch note, packing list ; shipment ;  ; billing-document
    recurring invoice: repeating invoice, scheduled invoice, invoice profile ; subscription, invoice ;  ; billing-document
    e-invoice: electronic invoice, einvoice, fiscal invoice, nfe, cfdi ; invoice ;  ; billing-document
    invoice item: line item, invoice line, billing item, position on an invoice ; order line, charge, order item ; quantity, unit price, tax ; document-line
    invoice pdf: printable invoice, invoice document, invoice file ; invoice ;  ; billing-document
    overdue invoice: unpaid invoice, late invoice, past due invoice, outstanding invoice, money owed to us ; aged receivables, payment reminder ; days overdue ; billing-document
    payment reminder: dunning, dunning letter, overdue notice ; reminder ;  ; billing-document
    accounts receivable: receivables, money owed to us, debtor, aged receivables, ar aging ; invoice, overdue ;  ; accounting-thing
    accounts payable: payables, money we owe, creditor, aged payables, ap aging ; bill ;  ; accounting-thing
    ledger account: chart of account, gl account, general ledger account, account code, nominal account, accounting account ; category, account ; code, type, balance ; accounting-thing
    journal entry: ledger entry, manual journal, posting, bookkeeping entry, journal, accounting entry, double entry ; transaction, general ledger ; debit, credit, account, memo ; accounting-thing
    general ledger: ledger, gl, accounting ledger, nominal ledger ; journal entry, transaction, accounting, books ;  ; accounting-thing
    accounting: bookkeeping, books, financial record ; finance, general ledger, account ;  ;
    reconciliation: bank reconciliation, matching of transaction, account matching ; bank feed ;  ; accounting-thing
    financial report: finance report, accounting report, financial summary, finance overview ; profit and loss, balance sheet, cash flow, spending report ;  ;
    profit and loss report: p&l report, income report, earnings report, pl statement ; income statement, financial report ;  ; statement-kind
    cost center: cost centre, tracking category, department code ; class, project ;  ; accounting-thing
    fiscal year: financial year, accounting period, tax year, fiscal period ; period, quarter ;  ; accounting-thing
    fixed asset: depreciable asset, capital asset, equipment asset ; asset, depreciation ; depreciation, purchase value ; accounting-thing
    depreciation: amortization, asset write-down, write-off ;  ;  ; accounting-thing
    expense: spending, expenditure, outlay, outgoings, spend, business expense ; purchase, transaction, receipt, bill, payment, cost ; amount, category, merchant, date, receipt, payer ; money-flow
    expense report: expense claim, spending report, expense sheet, reimbursement request ; expense, reimbursement ;  ; accounting-thing
    expense category: spending category, budget category, transaction category, cost category ; category, ledger account, tag ;  ; accounting-thing
    spending summary: spending by category, expense summary, spending analysis, spending breakdown, where the money went, expense analysis ; budget report, cash flow, financial report ; category, month, total ; accounting-thing
    shared expense: split bill, group expense, bill split, who owes whom, split cost ; expense, debt ;  ; money-flow
    income: earnings, money earned, takings, incoming money, inflow ; salary, sales, revenue, profit ;  ; money-flow
    revenue: sales, turnover, sales revenue, top line, takings, gmv ; earnings, mrr, sales figure, income ;  ; money-flow
    profit: net income, gain, net profit, bottom line, earnings, gross profit ; margin, profit and loss ;  ; money-flow
    profit margin: margin, gross margin, markup, net margin ; profit ;  ; metric-finance
    cash flow: cashflow, money in and out, cash movement, liquidity ; income, expense, cash flow statement, burn rate ;  ; money-flow
    burn rate: runway, cash burn ; cash flow ;  ; metric-finance
    budget: spending plan, financial plan, spending limit, allocated money, budgeted amount ; category, allowance, goal, cost limit, budget category, envelope ; allocated, spent, remaining, month, category ; finance-thing
    budget category: envelope, budget line, budget item ; category, expense category ; assigned, activity, available ; finance-thing
    cost: price, spend, charge, how much is spent, expenditure ; billing, usage, fee, expense ;  ; money-flow
    cloud cost: cloud spend, usage cost, cost and usage, infrastructure cost, cloud bill ; billing, usage, cost forecast ; service, month, cost explorer ; money-flow
    cost estimate: price estimate, estimated cost, cost calculation, expected price, cost projection ; quote, pricing, cost forecast ;  ; calculation
    cost forecast: spend forecast, projected spend, projected cost ; cost estimate, budget ;  ; calculation
    cost anomaly: unusual spend, spending spike ; cost ;  ; finance-check
    cost saving: savings recommendation, cost optimization, cost optimisation, reserved instance recommendation, savings opportunity ; rightsizing ;  ; finance-check
    subscription: plan subscription, recurring plan, recurring billing, recurring payment, subscribed plan, paid plan ; contract, membership, renewal, service plan ; billing cycle, trial, status, renewal date, customer, price ; billing-thing
    subscription plan: plan, pricing plan, tier, billing plan, package, price plan, membership tier ; product, offer ; price, interval, feature, trial ; billing-thing
    subscriber: subscribed customer, paying member ; customer, member ;  ; commerce-party
    free trial: trial, trial period, trial subscription ; subscription ;  ; billing-thing
    renewal: subscription renewal, extension of a contract ; subscription ;  ; billing-thing
    mrr: monthly recurring revenue, arr, annual recurring revenue, recurring revenue ; revenue metric ;  ; metric-finance
    churn: churn rate, customer attrition, cancellation, customer loss, retention ; ltv, mrr ;  ; metric-finance
    ltv: lifetime value, customer lifetime value, clv ; arpu ;  ; metric-finance
    billing: billing info, billing information, billing account, billing details, account charge, billing status ; invoice, payment, usage, subscription, cost ;  ; billing-thing
    billing cycle: billing period, invoice period ; renewal ;  ; billing-thing
    credits: api credits, account credits, remaining credits, credit balance, usage credits, prepaid balance, quota left, token balance of an account ; usage, quota, balance, points ; remaining, used ; billing-thing
    usage record: metered usage, usage event, usage-based billing, meter event ; usage, meter ;  ; billing-thing
    entitlement: purchased access, feature access, plan feature ; license, subscription, permission ;  ; billing-thing
    in-app purchase: iap, in-app product, in app subscription ; subscription, product ; sku, price tier ; billing-thing
    offering: product offering, paywall, offer group ; package, plan ;  ; billing-thing
    tax: duty, levy, taxation, tax amount ; withholding ; rate, jurisdiction, exempt ; tax-thing
    tax rate: sales tax rate, vat rate, gst rate, rate of tax ; tax, tax code ;  ; tax-thing
    vat: value added tax, gst, sales tax, consumption tax, goods and services tax ; tax ;  ; tax-thing
    income tax: personal tax, paye, payroll tax ; tax calculation, tax bracket ; bracket, deduction, net income ; tax-thing
    tax calculation: tax calculator, tax estimate, tax due, how much tax is owed ; income tax, tax rate ;  ; calculation
    tax return: tax filing, tax declaration, tax report, vat return, tax form, 1099 ; tax document ;  ; tax-thing
    tax deduction: write-off, deductible expense, tax relief, tax credit ; expense ;  ; tax-thing
    tax id: vat number, vat id, ein, tin, tax identification number, tax number, tax registration number, gstin, cnpj, tax code ; company number, registration number ; validity, company name ; tax-id
    vat validation: vat number check, vat check, tax id check, vies check ; tax id ;  ; finance-check
    customs duty: import duty, tariff, import tax, tariff rate, customs tariff ; hs code, landed cost ;  ; tax-thing
    hs code: tariff code, harmonized code, commodity code, customs code ; tariff ;  ; tax-id
    property tax: real estate tax, council tax, rates ; tax ;  ; tax-thing
    capital gains: capital gains tax, realized gains ; tax report ;  ; tax-thing
    payroll: pay run, salary run, wages payment, pay slip, payslip, paystub ; salary, employee ; gross, net, deduction ; pay-thing
    timesheet: billable hour, time entry, logged hour, hours worked ; time tracking ;  ; pay-thing
    commission: sales commission, cut, affiliate commission ; fee, trading fee, brokerage ;  ; fee-kind
    price: cost, how much something costs, price tag, pricing, sticker price, unit price ; fee, quote, value, charge, list price, offer, rate, amount ; currency, discount ; commerce-facet
    pricing: price list, price information, rate card, price table, tariff, rates, pricing details, pricing plan ; price, cost, plan, fee ; tier, unit ; commerce-facet
    price list: rate sheet, tariff list, pricebook, price book ; catalog, pricing ;  ; commerce-thing
    price comparison: price compare, compare price, best price, cheapest price, lowest price, best deal ; price, product offer, deal ; store, seller, savings ; commerce-thing
    price history of a product: product price history, price tracking, past product price, price drop history ; price trend, price alert ; lowest, highest ; commerce-facet
    dynamic pricing: price optimization, repricing, price adjustment ; pricing ;  ; commerce-facet
    # e-commerce
    product: item for sale, good, merchandise, article, goods, catalog item, store item, ware, sku, item ; variant, listing, offer, inventory item, part, material, catalog, product catalog ; price, sku, stock, description, brand, rating, image, category, variant, barcode ; commerce-thing
    product catalog: catalogue, catalog, product list, assortment, range of goods, product listing, inventory of product, store item ; product, collection, item, menu ;  ; commerce-thing
    product details: product information, item details, product page, product info, product data, product specification ; product, spec, description, product description ; price, feature, image, brand, review ; commerce-facet
    product search: shopping search, item search, search for goods, find product, product finder, shopping results ; product, catalog search ; keyword, price range, brand, sort ;
    product variant: variant, variation, option of a product, sku variant, size or colour, version of a product ; sku, option ; size, color, sku, price ; commerce-thing
    product option: product attribute, choice, size option, modifier, customization ; variant ;  ; commerce-thing
    product category: product type, product group, aisle, taxonomy ; collection, tag, section, product collection, category, department ;  ; commerce-thing
    product collection: product group, curated product, smart collection ; category, catalog, product category, collection ;  ; commerce-thing
    product image: product photo, product picture, item image ; media, gallery ;  ; commerce-thing
    product description: product copy, item description, sales text ; content, product details ;  ; commerce-facet
    product recommendation: recommended product, similar product, related item, product suggestion, you may also like, alternative ; recommendation, upsell ;  ; commerce-thing
    product feed: merchant feed, shopping feed, feed of product ; catalog ;  ; commerce-thing
    product bundle: bundle, kit, product set, package deal ; product, combo ;  ; commerce-thing
    digital product: digital download, downloadable good, e-product ; product, license key ;  ; commerce-thing
    sku: stock keeping unit, item number, article number, part number, product code ; product id, variant, barcode ;  ; product-id
    barcode: upc, ean, gtin, bar code, scan code ; sku, qr code ;  ; product-id
    asin:  ; product id ;  ; product-id
    brand: manufacturer, maker ; vendor, company, label ;  ; commerce-facet
    bestseller: best seller, top-selling product, best-selling item, hot seller, popular product, top product, trending product ; popular, top item, sales rank ;  ; commerce-list
    new arrival: newly added product, latest product, recently listed item ; product ;  ; commerce-list
    cart: shopping cart, basket, shopping basket, trolley, bag, shopping bag ; checkout, order draft, saved item ; item, quantity, subtotal, coupon ; commerce-thing
    cart item: basket item, item in the cart, line in the cart, cart line ; line item, product, order item ; quantity ; document-line
    abandoned cart: abandoned checkout, cart abandonment, unfinished purchase ; cart, checkout ; recovery email ; commerce-thing
    checkout: place an order, complete the purchase, pay for the cart, order placement ; payment, purchase, cart ; shipping address, payment method ;
    order: purchase, customer order, sales order, shop order, web order, online order, store order ; transaction, sale ; line item, total, status, customer, shipping address, payment, fulfillment ; commerce-thing
    sales order: so, customer order ; order, invoice ;  ; commerce-document
    order item: line item, order line, ordered product, order position ; product, cart item, invoice item ; quantity, unit price ; document-line
    order tracking: track an order, where is my order, order progress, order location ; shipment tracking, delivery status, order status ; shipped, delivered, tracking number, eta ; order-facet
    draft order: order draft, unconfirmed order, quote order ; order, estimate ;  ; commerce-thing
    order fulfillment: fulfilment, fulfillment, order processing, order handling, shipped item ; shipment, dispatch ; tracking, carrier, location ; commerce-thing
    order cancellation: cancelled order, canceled order, void order ; refund, return ;  ; commerce-thing
    pre-order: preorder, advance order, backorder ; order ;  ; commerce-thing
    product return: rma, returned item, return request, send back, exchange request, returned goods, goods return ; refund, exchange ; reason, condition, label ; commerce-thing
    exchange of goods: product exchange, replacement, swap of item ; product return ;  ; commerce-thing
    warranty: guarantee, warranty claim, product protection ; return, insurance ;  ; commerce-thing
    inventory: stock, stock level, quantity on hand, stock on hand, available quantity, item availability, stock count, units in stock, warehouse stock ; stockroom, supply, availability ; quantity, location, sku, reorder point, warehouse ; commerce-facet
    inventory item: stock item, stocked part, warehouse item ; product, part, sku ; quantity, location ; commerce-thing
    stock movement: inventory adjustment, stock change, stock transfer, inventory transfer, stock adjustment, goods movement ; inventory, transfer ;  ; commerce-thing
    low stock: out of stock, running low, items to reorder, stock alert, low inventory, reorder alert ; inventory, replenishment ; threshold ; commerce-list
    product availability: in stock, availability, whether a product can be bought, store availability ; inventory, stock ;  ; commerce-facet
    warehouse: stockroom, depot, fulfillment center, storage location, distribution centre, distribution center, inventory location ; location, store, facility ; address, capacity, stock ; commerce-place
    store location: branch, shop location, physical store, retail location, nearest store, outlet ; store, point of sale ; address, opening hour ; commerce-place
    online store: shop, store, webshop, web shop, storefront, e-commerce site, e-shop, online shop, retail site ; merchant, seller, marketplace ; name, theme, currency, domain ; commerce-thing
    point of sale: pos, cash register, till, checkout terminal, payment terminal, card reader ; store, terminal ;  ; commerce-thing
    shipment: delivery, parcel, package, consignment, freight, mailing, cargo, shipped order ; shipping, fulfillment ; tracking number, carrier, weight, status, origin, destination ; shipping-thing
    shipping: delivery, postage, dispatch, despatch, freight, mailing ; shipment, courier, logistics ;  ; shipping-thing
    shipment tracking: parcel tracking, package tracking, track a parcel, delivery tracking, delivery status, tracking status, where is my package, tracking info, shipment status ; order tracking, tracking number, location ; carrier, eta, event, delivered ; shipping-thing
    tracking number: waybill number, consignment number, parcel number, awb ; shipment id ;  ; shipping-id
    shipping rate: shipping cost, delivery cost, postage cost, shipping price, delivery fee, freight rate, shipping quote, delivery charge ; rate, shipping option, shipping estimate ; carrier, weight, zone ; shipping-thing
    shipping method: delivery option, shipping option, delivery method, carrier service, way of delivery ; courier, shipping rate ; express, standard, pickup ; shipping-thing
    shipping label: postage label, parcel label, address label, postal label ; shipment ;  ; shipping-thing
    shipping zone: delivery area, delivery zone, shipping region ; country ;  ; shipping-thing
    shipping address: delivery address, ship-to address, recipient address ; address, billing address ; street, city, postcode, country ; address-kind
    billing address: invoice address, bill-to address ; shipping address ;  ; address-kind
    carrier: courier, shipping company, delivery company, parcel service, shipper, freight forwarder ; logistics provider ;  ; shipping-thing
    delivery time: delivery estimate, shipping time, transit time, eta, estimated delivery, delivery date ; lead time, delivery slot, arrival date ;  ; shipping-thing
    delivery slot: delivery window, time slot for delivery ; appointment, delivery time ;  ; shipping-thing
    pickup: click and collect, store pickup, parcel pickup, courier pickup ; delivery ;  ; shipping-thing
    container tracking: vessel tracking, freight tracking, cargo tracking ; shipment tracking, ship ; bill of lading, port ; shipping-thing
    product review: customer review, buyer review, product rating, user review, shopper feedback, rating, testimonial, feedback ; review, comment, opinion, score ; star, text, author, verified ; commerce-thing
    star rating: rating, score, star, average rating ; review ;  ; commerce-facet
    product question: customer question, product q&a ; review ;  ; commerce-thing
    wishlist: wish list, saved item, favorite, favourite, gift registry, save for later ; shopping list, cart ;  ; commerce-thing
    shopping list: grocery list, list of things to buy, buying list, groceries ; list, cart, to-do list, grocery ; item, quantity, checked ; commerce-thing
    grocery: food shopping, supermarket item ; product, shopping list, groceries ;  ; commerce-thing
    discount: price reduction, markdown, rebate, reduction, money off, price cut, price rule ; coupon, promotion, sale, deal ; percentage, amount, expiry, conditions ; promo-thing
    coupon: promo code, voucher, discount code, promotion code, coupon code, offer code, voucher code ; discount, deal, gift card ; code, expiry, usage limit ; promo-thing
    promotion: special offer, sale, promo, deal, bargain, offer, hot deal, sales campaign, daily deal, clearance ; discount, coupon, campaign ; start date, end date, product ; promo-thing
    loyalty program: loyalty programme, rewards program, loyalty scheme, bonus program, points program, membership program ; loyalty points, reward, membership ; tier, points, reward ; promo-thing
    loyalty points: reward points, bonus points, points balance, points, miles, frequent flyer miles, stars earned ; cashback, credits, loyalty account ; earned, redeemed, balance ; promo-thing
    reward: perk, bonus, benefit, incentive, prize ; gift, points, redemption ;  ; promo-thing
    cashback: cash back, money back reward ; rebate, reward ;  ; promo-thing
    referral: refer a friend, referral program, referral code, invite reward ; affiliate ;  ; promo-thing
    affiliate program: affiliate, partner program, affiliate network, affiliate link, referral link, partner ; commission, referral ; commission, click, payout ; promo-thing
    customer: client, shopper, purchaser, patron, consumer, account holder ; contact, account, guest, user, subscriber, company, member, buyer ; name, email, phone, order, address, lifetime spend ; commerce-party
    customer group: customer segment, customer list, group of client ; audience, segment, cohort ;  ; commerce-thing
    seller: merchant, vendor, shopkeeper, dealer, trader, store owner, business taking payment ; supplier, shop, company, provider, payee, retailer ; rating, listing, store ; commerce-party
    buyer: purchaser, shopper, bidder ; client, customer ;  ; commerce-party
    supplier: vendor, provider, manufacturer, wholesaler, distributor ; seller, contractor, partner, business partner ; lead time, price, contact ; commerce-party
    retailer: store chain, shop, merchant, reseller ; seller, store ;  ; commerce-party
    marketplace: trading place, online marketplace, market site, trading platform, bazaar ; store, exchange, catalog ; listing, seller ; commerce-thing
    marketplace listing: listing, item listing, classified, for-sale post, classified ad, seller's listing ; product, ad, offer ; price, condition, seller, location ; commerce-thing
    used item: second-hand item, secondhand goods, preowned item, used goods, refurbished item ; listing, product ; condition ; commerce-thing
    auction: bidding, auction sale, auction listing ; listing, bid ; current bid, reserve, end time, bidder ; commerce-thing
    auction bid: bid, offer at an auction, bid amount ; offer ; bidder, amount ; commerce-thing
    purchase offer: offer to buy, counteroffer, buyer's offer ; bid, quote ;  ; commerce-thing
    sales report: sales figure, sales data, sales statistics, sales summary, sales analytics, store performance, shop statistics, sales performance ; revenue, order, analytics ; revenue, unit, aov, period ; commerce-thing
    average order value: aov, basket size ; revenue ;  ; metric-finance
    menu: food menu, dish list, restaurant menu, price card ; catalog, dish ; dish, price, category ; commerce-thing
    food order: takeaway order, food delivery, meal order, takeout, delivery order ; order ; restaurant, dish, eta ; commerce-thing
    # procurement, contracts
    purchase order: po, supplier order, buying order, order to a supplier, procurement order ; purchase, order ; vendor, line item, delivery date, approval ; commerce-document
    purchase requisition: requisition, purchase request, buying request ; purchase order, approval ;  ; commerce-document
    request for quotation: rfq, rfp, request for proposal, request for quote, tender request ; tender, bid ;  ; commerce-document
    tender: public tender, procurement notice, call for bid, call for tender, contract opportunity, bid notice, solicitation, government contract opportunity ; procurement, contract notice, rfp ; buyer, deadline, cpv code, value ; procurement-thing
    contract award: awarded contract, award notice, government contract, federal award, public contract ; tender, award, grant ; recipient, agency, amount ; procurement-thing
    grant: funding award, subsidy, funding opportunity, grant award, public funding ; award, funding ; agency, deadline, eligibility ; procurement-thing
    procurement: purchasing, sourcing, buying department ; tender, supplier ;  ; procurement-thing
    goods receipt: receiving, received goods, goods received note, grn ; purchase order, delivery ;  ; commerce-document
    supplier quote: vendor offer, supplier bid ; estimate ;  ; commerce-document
    bill of materials: bom, parts list, component list ; recipe, product structure ;  ; commerce-document
    business contract: agreement, commercial contract, legal agreement, deal ; contract, terms ; party, term, renewal, clause ; commerce-document
    # advertising and marketing
    ad campaign: campaign, advertising campaign, marketing campaign, paid campaign, ads campaign ; ad set, ad, promotion ; budget, objective, impression, click, status, spend, bid strategy ; ads-thing
    ad set: adset, ad group, adgroup, ad squad ; targeting ; budget, targeting, bid, placement ; ads-thing
    ad: advertisement, advert, commercial, sponsored post, promoted post, ads ; ad copy, banner ; headline, image, cta, status ; ads-thing
    ad creative: creative, ad design, ad image, ad asset, ad visual, ad content ; banner, media asset ; headline, image, video, call to action ; ads-thing
    ad copy: ad text, advert text, headline and description, marketing copy, sales copy, ad headline ; creative, copywriting ;  ; ads-thing
    ad account: advertising account, ads account, advertiser account ; account, business account ; currency, spend limit, timezone ; ads-thing
    ad performance: ad insights, campaign performance, ad statistics, campaign metric, advertising results, ads report, campaign report, how ads perform ; insights, analytics, metric ; impression, click, ctr, cpc, spend, conversion, roas ; ads-facet
    ad spend: advertising cost, media spend, ad budget, advertising budget ; budget, cost ; daily budget, lifetime budget ; ads-facet
    ad targeting: targeting, target group option, interest targeting, targeting option, demographics targeting, interest search ; audience, interest ; age, location, interest, behavior ; ads-facet
    audience: target audience, custom audience, target group, lookalike audience, remarketing list, people reached ; segment, customer list, subscriber, recipient ; size, source, demographics ; ads-thing
    ad placement: placement, ad slot, inventory slot, ad unit ; position ;  ; ads-facet
    ad library: ads library, competitor ads, ad transparency, ads archive ; ad, ad spy ;  ; ads-thing
    advertiser: sponsor, brand running ads ; ad account ;  ; ads-thing
    publisher: ad publisher, media owner ;  ;  ; ads-thing
    impression: ad view, display count, exposure ; reach, view ;  ; ads-metric
    ad click: clickthrough, click count ; visit, click ;  ; ads-metric
    ctr: click-through rate, clickthrough rate ;  ;  ; ads-metric
    cpc: cost per click ; bid ;  ; ads-metric
    cpm: cost per thousand, cost per mille ;  ;  ; ads-metric
    roas: return on ad spend ; roi ;  ; ads-metric
    cpa: cost per acquisition, cost per action, cac, acquisition cost ;  ;  ; ads-metric
    ad conversion: conversion, lead, goal completion, converted visitor, acquired customer, sale ; purchase, sign-up, action ; conversion rate, attribution ; ads-metric
    conversion tracking: tracking pixel, conversion pixel, pixel, conversion event, conversion action ; tag, attribution ;  ; ads-thing
    attribution: marketing attribution, traffic attribution, install attribution ; utm, conversion path ;  ; ads-facet
    utm link: utm parameter, tracking link, campaign link, tagged link ; short link, campaign url ;  ; ads-thing
    reach: unique viewer, people reached ; impression ;  ; ads-metric
    bid strategy: bidding strategy, keyword bid, bid amount, bid adjustment ; budget ;  ; ads-facet
    negative keyword: excluded keyword, keyword exclusion ; keyword ;  ; ads-thing
    keyword: search term, seo keyword, search phrase, key phrase, search query, keyphrase ; term, topic ; search volume, difficulty, cpc, intent ; seo-thing
    keyword idea: keyword suggestion, related keyword, keyword research, keyword recommendation, keyword discovery, long-tail keyword, keyword opportunity ; keyword, autocomplete, suggestion ; search volume, competition ; seo-thing
    search volume: keyword volume, monthly search, how often a term is searched, search demand, keyword popularity ; search trend, keyword metric ;  ; seo-metric
    keyword difficulty: ranking difficulty, seo difficulty, keyword competition ;  ;  ; seo-metric
    search intent: keyword intent, query intent ;  ;  ; seo-metric
    search trend: interest over time, google trend, trending search, search interest, popularity of a term ; trend, keyword popularity ;  ; seo-thing
    search ranking: keyword ranking, serp position, search position, google ranking, rank tracking, ranked keyword, where a site ranks, organic ranking, keyword position ; serp, position, visibility, organic keyword, rank ; position, url, change ; seo-thing
    serp: search engine results page, search results page, google results, organic results, search result listing ; search results, ranking ; snippet, position, ads, feature ; seo-thing
    backlink: inbound link, incoming link, link from another site, back link, external link, linking page ; link profile, anchor ; anchor, source, dofollow ; seo-thing
    referring domain: linking domain, linking site, linking website ;  ;  ; seo-thing
    anchor text: link text ; backlink ;  ; seo-thing
    broken link: dead link, 404 link ; link check ;  ; seo-thing
    domain authority: domain rating, domain rank, site authority, domain strength ; page authority, domain metric ;  ; seo-metric
    seo audit: site audit, on-page seo, on-page analysis, seo check, seo analysis, website seo review, technical seo, page seo score ; site crawl, page speed, seo report ; meta tag, heading, issue, score ; seo-thing
    seo: search engine optimization, search engine optimisation, search visibility, findability on google ; organic search ;  ; seo-thing
    organic traffic: search traffic, organic visit, traffic from search, traffic estimate ; website traffic ;  ; seo-metric
    website traffic: site traffic, visitor, web traffic, site visit, visit, page view, traffic statistics, session ; analytics, audience, traffic source ; visitor, bounce rate, source, pageview ; marketing-metric
    traffic source: referrer, acquisition channel, traffic channel, where visitors come from ; source, medium ; organic, direct, referral, social ; marketing-metric
    bounce rate: drop-off rate ; engagement ;  ; marketing-metric
    competitor analysis: competitive analysis, competitor research, rival analysis, competitor domain, competitive landscape, competing site ; market research, benchmark, peer ;  ; marketing-thing
    content gap: keyword gap, missing keyword, content opportunity ; keyword idea ;  ; seo-thing
    search console: search performance, search analytics, webmaster data, google search performance ; ranking, click ; query, click, impression, ctr, position ; seo-thing
    url indexing: index status, indexing status, url inspection, page indexing, whether a page is indexed ; sitemap, crawl ;  ; seo-thing
    sitemap: site map, sitemap.xml, xml sitemap ; site structure ;  ; seo-thing
    structured data: schema markup, rich snippet, json-ld, schema.org ; meta tag ;  ; seo-thing
    meta tag: meta description, title tag, page meta, open graph tag ; seo metadata ;  ; seo-thing
    ai visibility: llm visibility, ai search visibility, brand mentions in ai answer, generative engine optimization ; brand mention, share of voice ;  ; seo-thing
    brand mention: brand monitoring, share of voice, mention of a company, media mention, social listening ; mention, sentiment ;  ; marketing-thing
    email campaign: newsletter, mailing, mass email, email blast, mailshot, bulk email, broadcast ; campaign, email ; open rate, subject, recipient, click ; marketing-thing
    mailing list: subscriber list, email list, contact list, distribution list, newsletter list, list of subscriber ; audience, segment, group ;  ; marketing-thing
    newsletter subscriber: list member, mailing contact, recipient, email subscriber ; contact ;  ; marketing-party
    email sequence: drip campaign, email automation, nurture sequence, marketing automation, autoresponder, outreach sequence ; flow, journey, campaign, cadence ; step, delays, enrolled ; marketing-thing
    email template: newsletter template, mail layout ; template ;  ; marketing-thing
    open rate: email open ; click rate ;  ; marketing-metric
    landing page: squeeze page, campaign page, sales page ; web page, funnel ; headline, form, cta ; marketing-thing
    sales funnel: conversion funnel, funnel, customer journey ; pipeline ; stage, drop-off ; marketing-thing
    lead: prospect, sales lead, potential customer, inquiry, enquiry ; contact ; source, status, score, email ; sales-thing
    lead generation: prospecting, lead finding, find prospect, lead search ; people search, company search ;  ;
    lead score: lead scoring, prospect rating, lead qualification ; lead ;  ; sales-thing
    lead form: lead ad form, signup form, instant form ; form ;  ; marketing-thing
    deal: sales opportunity, opportunity, sales deal, potential sale ; pipeline item, contract ; stage, amount, close date, probability, owner ; sales-thing
    sales pipeline: pipeline, deal pipeline, sales stage, deal board ; funnel, deal ; stage, value ; sales-thing
    market segment: segment, customer segment, cohort, target group ; audience ;  ; marketing-thing
    market research: market study, market survey, industry report, consumer research, market sizing ; competitor analysis, market analysis ; tam, trend ; marketing-thing
    marketing strategy: marketing plan, go-to-market plan, campaign plan, content strategy, positioning ; strategy ;  ; marketing-thing
    buyer persona: customer profile, ideal customer profile, icp, persona ; audience ;  ; marketing-thing
    value proposition: usp, selling point, sales pitch ; pitch ;  ; marketing-thing
    slogan: tagline, catchphrase, motto ; ad copy ;  ; marketing-thing
    influencer: creator, content creator, kol, blogger, brand ambassador ; profile, channel ; follower, engagement rate, niche ; marketing-party
    a/b test: split test, ab test, variant test, experiment ; test ; variant, winner, significance ; marketing-thing
    push notification campaign: push campaign, push message ; notification ;  ; marketing-thing
    app store listing: store listing, app page, app store metadata ; app ; screenshot, rating, keyword ; marketing-thing
    app ranking: app store ranking, top chart, app rank, aso ; top app ;  ; marketing-metric
    app review: app store review, user review of an app, app rating ; review ;  ; commerce-thing
    business listing: business profile, local listing, place listing, company listing, directory entry ; store, place, business ; address, hour, phone, review ; marketing-thing
    local business: nearby business, business search, shop nearby, local company, service provider nearby ; place, store, company ;  ; commerce-thing
    # real estate
    property: real estate, real estate listing, home, house, property listing, home for sale, dwelling, estate, flat, apartment ; listing, unit, building, land, address ; bedroom, bathroom, price, square feet, address, year built, photo ; realestate-thing
    property for sale: home for sale, house for sale, sale listing, homes on the market ; property, listing ;  ; realestate-offer
    rental property: rental, rental listing, apartment for rent, home to let, property to rent, letting, rental unit ; lease, apartment ; rent, deposit, availability ; realestate-offer
    property search: home search, house search, real estate search, find home, property finder ; property, listing ; location, price range, bedroom ;
    property value: home value, property valuation, house price estimate, appraisal, home price estimate, avm, property estimate, what a house is worth ; sale price, valuation, comparable sales ;  ; realestate-facet
    property price index: house price index, housing price, home price, price per square metre ; housing market ;  ; realestate-stat
    comparable sale: comps, comparable, recently sold home, sold price, nearby sales, sale history of a property ; property sale, transaction ;  ; realestate-facet
    housing market: real estate market, property market, housing statistics, real estate trend ; market stats ; inventory, days on market, median price ; realestate-stat
    rent: rental price, rent estimate, monthly rent, letting price ; lease, rental ;  ; realestate-facet
    rental yield: cap rate, rent return ; roi ;  ; metric-finance
    lease: tenancy, rental agreement, rental contract, tenancy agreement ; contract, rental ; tenant, rent, term ; realestate-thing
    tenant: renter, lessee, occupant ;  ;  ; realestate-party
    landlord: property owner, lessor, homeowner ;  ;  ; realestate-party
    real estate agent: realtor, estate agent, property agent, broker ; agent ;  ; realestate-party
    property record: parcel record, deed, land registry, land title, cadastre, ownership record, assessor record, public property record ; parcel, tax assessment ; owner, parcel number, assessed value ; realestate-thing
    parcel of land: land parcel, plot, lot, land ; property, zoning ;  ; realestate-thing
    building permit: construction permit, planning permission, planning application ; permit, zoning ;  ; realestate-thing
    mortgage calculator: mortgage calculation, affordability calculation, home affordability ; loan payment ;  ; calculation
    short-term rental: vacation rental, holiday let, holiday home, bnb listing ; hotel, listing ; night, host, guest ; realestate-offer
    # insurance
    insurance policy: insurance, policy, cover, coverage, insurance contract, insurance plan ; plan, protection ; premium, deductible, holder, renewal, coverage limit ; insurance-thing
    insurance claim: claim, loss report, damage claim ; case ; status, amount, adjuster, policy ; insurance-thing
    insurance quote: premium quote, insurance price, cover quote ; quote, premium ;  ; insurance-thing
    premium: insurance premium, policy price ; price, fee ;  ; insurance-thing
    insured: policyholder, policy holder, insured person ; customer ;  ; insurance-party
    insurer: insurance company, underwriter, carrier ;  ;  ; insurance-party
    deductible: excess, copay ;  ;  ; insurance-thing
    # companies and firmographics
    company: business, firm, organization, organisation, corporation, enterprise, corp, legal entity ; account, employer, brand, startup, client, institution, issuer ; name, industry, employee, revenue, website, headquarters, founded ; org-thing
    company profile: company information, company overview, business profile, company details, company info, corporate profile, about a company, firmographics, company data, business details ; company, stock info, fundamentals ; industry, ceo, employee, headquarters, description, sector ; company-facet
    company search: business search, find company, company lookup, firm search, company finder ; organization, business directory ; name, industry, location, size ;
    company enrichment: firmographic enrichment, account enrichment, organization enrichment ; company profile, domain lookup ; domain, tech stack ;
    company registry: business register, companies house, commercial register, trade register, corporate registry ; company, company number ; registration number, status, incorporation date ; company-facet
    company number: registration number, company id, siren, business number, lei, duns number, organization number ; tax id ;  ; company-id
    company officer: director, executive, board member, management, key people, ceo, leadership team ; employee, insider, management team ; role, appointed, compensation ; company-person
    executive compensation: executive pay, ceo pay, salaries of executive ; proxy statement ;  ; company-facet
    beneficial owner: ultimate owner, ubo, person with significant control, psc ; shareholder ;  ; company-person
    subsidiary: daughter company, affiliate company, group company ; parent company ;  ; org-thing
    parent company: holding company, group parent ;  ;  ; org-thing
    employee count: headcount, company size, number of employee, workforce size, staff size ; employee ;  ; company-facet
    tech stack: technologies used, technographics, website technology ; technology ;  ; company-facet
    startup: start-up, new venture, young company ; company ; founder, funding, stage ; org-thing
    funding round: investment round, financing round, startup funding, capital raise, venture funding, series a, seed round ; funding, investment ; investor, amount, valuation, date ; company-event
    investor: backer, venture capitalist, vc, venture capital firm, angel investor, shareholder ; fund ; portfolio, fund size ; investor-kind
    investment: investing, capital placement, stake, invested money ; asset, holding, fund ;  ; finance-thing
    bankruptcy: insolvency, liquidation of a company, administration ;  ;  ; company-event
    credit risk: default risk, counterparty risk, solvency ; credit score ;  ; finance-check
    esg score: esg rating, sustainability rating, esg data, carbon rating ; sustainability ;  ; company-facet
    business partner: partner, counterparty, trading partner ; customer, supplier ;  ; commerce-party
    trademark: brand registration, registered mark, word mark ; patent, brand ; owner, class, status ; ip-thing
    industry code: naics, sic code, nace code, industry classification ; industry ;  ; company-id
    license key: product key, serial number, activation key, licence key ; license, key ; activation, expiry ; commerce-thing
    asset: possession, financial asset, holding, investable item ; coin, stock, token, instrument ;  ;
    amount: sum, value of money ; price, size, total, quantity ;  ;
    discount rate: hurdle rate, wacc, cost of capital ; interest rate ;  ; finance-rate
    break-even: breakeven point, break-even analysis ; profit ;  ; calculation
    financial forecast: revenue forecast, financial projection, sales forecast, cash forecast, financial model ; forecast, budget ;  ; calculation
    demand forecast: sales prediction, inventory forecast ; financial forecast ;  ; calculation
    financial advice: investment advice, money tip, trading advice, investment recommendation ; recommendation ;  ; market-analysis
    # travel and bookings sold as goods are left to the travel part; ticketing only
    event ticket: admission ticket, entry ticket, concert ticket, seat ; booking, order ; seat, price, venue ; commerce-thing
    # brands of the domain
    stripe:  ;  ;  ; brand
    paypal:  ;  ;  ; brand
    adyen:  ;  ;  ; brand
    razorpay:  ;  ;  ; brand
    mercado pago: mercadopago ;  ;  ; brand
    wise:  ;  ;  ; brand
    plaid:  ;  ;  ; brand
    alipay:  ;  ;  ; brand
    wechat pay: weixin pay ;  ;  ; brand
    shopify:  ;  ;  ; brand
    woocommerce:  ;  ;  ; brand
    magento: adobe commerce ;  ;  ; brand
    bigcommerce:  ;  ;  ; brand
    amazon:  ;  ; asin ; brand
    ebay:  ;  ;  ; brand
    etsy:  ;  ;  ; brand
    alibaba:  ;  ;  ; brand
    aliexpress:  ;  ;  ; brand
    walmart:  ;  ;  ; brand
    taobao:  ;  ;  ; brand
    xero:  ;  ;  ; brand
    quickbooks: qbo ;  ;  ; brand
    freshbooks:  ;  ;  ; brand
    odoo:  ;  ;  ; brand
    erpnext:  ;  ;  ; brand
    netsuite:  ;  ;  ; brand
    chargebee:  ;  ;  ; brand
    revenuecat:  ;  ;  ; brand
    lemon squeezy: lemonsqueezy ;  ;  ; brand
    paddle:  ;  ;  ; brand
    ynab:  ;  ;  ; brand
    binance:  ;  ;  ; brand
    coinbase:  ;  ;  ; brand
    kraken:  ;  ;  ; brand
    bybit:  ;  ;  ; brand
    okx:  ;  ;  ; brand
    bitget:  ;  ;  ; brand
    kucoin:  ;  ;  ; brand
    hyperliquid:  ;  ;  ; brand
    upbit:  ;  ;  ; brand
    coingecko:  ;  ;  ; brand
    coinmarketcap: cmc ;  ;  ; brand
    defillama: defi llama ;  ;  ; brand
    dexscreener: dex screener ;  ;  ; brand
    dexpaprika:  ;  ;  ; brand
    etherscan:  ;  ;  ; brand
    alchemy:  ;  ;  ; brand
    infura:  ;  ;  ; brand
    moralis:  ;  ;  ; brand
    dune:  ;  ;  ; brand
    uniswap:  ;  ;  ; brand
    pancakeswap:  ;  ;  ; brand
    jupiter:  ;  ;  ; brand
    raydium:  ;  ;  ; brand
    aave:  ;  ;  ; brand
    opensea:  ;  ;  ; brand
    metamask:  ;  ;  ; brand
    chainlink:  ;  ;  ; brand
    pump.fun: pumpfun ;  ;  ; brand
    alpaca:  ;  ;  ; brand
    interactive brokers: ibkr ;  ;  ; brand
    robinhood:  ;  ;  ; brand
    zerodha:  ;  ;  ; brand
    metatrader: mt5, mt4 ;  ;  ; brand
    tradingview:  ;  ;  ; brand
    yahoo finance: yfinance ;  ;  ; brand
    alpha vantage: alphavantage ;  ;  ; brand
    polygon.io:  ;  ;  ; brand
    finnhub:  ;  ;  ; brand
    financial modeling prep: fmp ;  ;  ; brand
    akshare:  ;  ;  ; brand
    tushare:  ;  ;  ; brand
    bloomberg:  ;  ;  ; brand
    morningstar:  ;  ;  ; brand
    edgar: sec edgar ;  ;  ; brand
    fred: federal reserve economic data ;  ;  ; brand
    world bank:  ;  ;  ; brand
    imf: international monetary fund ;  ;  ; brand
    eurostat:  ;  ;  ; brand
    oecd:  ;  ;  ; brand
    polymarket:  ;  ;  ; brand
    kalshi:  ;  ;  ; brand
    manifold: manifold markets ;  ;  ; brand
    google ads: adwords ;  ;  ; brand
    meta ads: facebook ads ;  ;  ; brand
    tiktok ads:  ;  ;  ; brand
    linkedin ads:  ;  ;  ; brand
    microsoft ads: bing ads ;  ;  ; brand
    google analytics: ga4 ;  ;  ; brand
    google search console: gsc ;  ;  ; brand
    dataforseo:  ;  ;  ; brand
    ahrefs:  ;  ;  ; brand
    semrush:  ;  ;  ; brand
    mailchimp:  ;  ;  ; brand
    klaviyo:  ;  ;  ; brand
    hubspot:  ;  ;  ; brand
    salesforce:  ;  ;  ; brand
    apollo:  ;  ;  ; brand
    crunchbase:  ;  ;  ; brand
    zillow:  ;  ;  ; brand
    redfin:  ;  ;  ; brand
    airbnb:  ;  ;  ; brand
    # some general words of the vocabulary in their commercial reading
    purchase: buy, acquisition of goods, order, shopping ; transaction, sale, payment ;  ; commerce-activity
    sale: selling, sold item, sales transaction ; order, revenue ;  ; commerce-activity
    membership: member plan, club membership, paid membership ; subscription ; tier, expiry ; billing-thing
    quota: usage limit, allowance, remaining request ; credits, rate limit ;  ; billing-thing
    money: funds, dough, capital ; amount, balance, currency, cash ;  ;
    financial data: finance data, financial information, money data ; market data, financial statement ;  ;
    liquidity: market depth, pool depth, tradability ; tvl, volume ;  ;
    signer: signing account, signatory, key holder ; wallet ;  ; crypto-actor
    trader: market participant, investor, dealer ; user, wallet ;  ; finance-actor
    strategy performance: win rate, trading performance, trade statistics ; pnl, backtest ;  ; account-facet
    trade journal: trading journal, trading log, log of trade ; trade history ;  ; account-thing
    unit conversion of crypto: ether to wei, wei conversion, crypto unit conversion ; convert unit ; wei, gwei, ether, satoshi ; calculation
    """#
}
