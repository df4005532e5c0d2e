// SPDX-License-Identifier: MIT
pragma solidity 0.8.28;

/// A Marketplace for tests: the published interface, without purchases. It keeps the refusals and the version hash of the
/// contract that was deployed; publishServiceVersion returns the hash, so that a test can ask for it by eth_call.
contract Marketplace {
    struct Version {
        uint256 createTime;
        bytes manifest;
        bytes manifestProtocol;
    }

    struct Offer {
        uint256 createTime;
        uint256 price;
        uint256 duration;
        bool active;
    }

    struct Service {
        uint256 createTime;
        address owner;
        bytes sid;
        bytes32[] versions;
        Offer[] offers;
    }

    mapping(bytes32 => Service) private services;
    mapping(bytes32 => Version) private versions;

    event ServiceCreated(bytes sid, address indexed owner);
    event ServiceVersionCreated(bytes sid, bytes32 indexed versionHash, bytes manifest, bytes manifestProtocol);
    event ServiceOfferCreated(bytes sid, uint256 indexed offerIndex, uint256 price, uint256 duration);

    function publishServiceVersion(bytes calldata sid, bytes calldata manifest, bytes calldata manifestProtocol)
        external
        returns (bytes32 versionHash)
    {
        Service storage found = services[keccak256(sid)];
        if (found.owner == address(0)) {
            require(sid.length >= 1 && sid.length <= 63, "sid must be between 1 and 63 characters");
            found.createTime = block.timestamp;
            found.owner = msg.sender;
            found.sid = sid;
            emit ServiceCreated(sid, msg.sender);
        }
        require(found.owner == msg.sender, "sender is not the service owner");
        require(manifest.length > 0, "version manifest must have at least 1 character");
        require(manifestProtocol.length > 0, "version manifest protocol must have at least 1 character");
        versionHash = keccak256(abi.encodePacked(msg.sender, sid, manifest, manifestProtocol));
        require(versions[versionHash].createTime == 0, "version with given hash already exists");
        versions[versionHash] = Version(block.timestamp, manifest, manifestProtocol);
        found.versions.push(versionHash);
        emit ServiceVersionCreated(sid, versionHash, manifest, manifestProtocol);
    }

    function createServiceOffer(bytes calldata sid, uint256 price, uint256 duration)
        external
        returns (uint256 offerIndex)
    {
        Service storage found = existing(sid);
        require(found.owner == msg.sender, "sender is not the service owner");
        require(found.versions.length > 0, "offer must be created with at least 1 version");
        require(duration > 0, "offer duration must be greater than 0");
        offerIndex = found.offers.length;
        found.offers.push(Offer(block.timestamp, price, duration, true));
        emit ServiceOfferCreated(sid, offerIndex, price, duration);
    }

    function disableServiceOffer(bytes calldata sid, uint256 offerIndex) external {
        Service storage found = existing(sid);
        require(found.owner == msg.sender, "sender is not the service owner");
        found.offers[offerIndex].active = false;
    }

    function isServiceExist(bytes calldata sid) external view returns (bool) {
        return services[keccak256(sid)].owner != address(0);
    }

    function service(bytes calldata sid) external view returns (uint256, address, bytes memory) {
        Service storage found = services[keccak256(sid)];
        return (found.createTime, found.owner, found.sid);
    }

    function serviceVersionsLength(bytes calldata sid) external view returns (uint256) {
        return existing(sid).versions.length;
    }

    function serviceVersionHash(bytes calldata sid, uint256 versionIndex) external view returns (bytes32) {
        return existing(sid).versions[versionIndex];
    }

    function serviceVersion(bytes32 versionHash) external view returns (uint256, bytes memory, bytes memory) {
        Version storage found = versions[versionHash];
        require(found.createTime > 0, "service with given sid does not exist");
        return (found.createTime, found.manifest, found.manifestProtocol);
    }

    function serviceOffersLength(bytes calldata sid) external view returns (uint256) {
        return existing(sid).offers.length;
    }

    function serviceOffer(bytes calldata sid, uint256 offerIndex)
        external
        view
        returns (uint256, uint256, uint256, bool)
    {
        Offer storage found = existing(sid).offers[offerIndex];
        return (found.createTime, found.price, found.duration, found.active);
    }

    function existing(bytes calldata sid) private view returns (Service storage found) {
        found = services[keccak256(sid)];
        require(found.owner != address(0), "service with given sid does not exist");
    }
}
